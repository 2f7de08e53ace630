@echo off
rem Starts Peakstaff; builds it first when the jar is missing.
rem After changing sources, build again: mvnw.cmd -q -DskipTests -pl app -am package
rem Environment: JAVA_HOME (else java from PATH; 17 or later), PEAKSTAFF_JAVA_OPTIONS (for example -Xmx8g).
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%app\target\peakstaff.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo peakstaff: no usable java found. Install a JDK 17 or later and set JAVA_HOME to it.>&2
  exit /b 4
)

if not exist "%JAR%" (
  echo peakstaff: building ^(first use; the first time downloads libraries, a minute or two^)>&2
  pushd "%ROOT%"
  call mvnw.cmd -q -DskipTests -pl app -am package 1>&2
  if errorlevel 1 (
    popd
    echo peakstaff: the build failed, see the messages above. Nothing was started.>&2
    exit /b 4
  )
  popd
)

"%JAVA%" -Xshare:auto -Dfile.encoding=UTF-8 %PEAKSTAFF_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
