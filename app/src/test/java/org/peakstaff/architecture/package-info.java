/**
 * The shape of the whole code base, checked: the arrows between packages, what each may use, the
 * length of files and methods. These tests see the classes of every module but the benchmarks.
 */
package org.peakstaff.architecture;
