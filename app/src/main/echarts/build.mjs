// Builds echarts.min.js with its licence, notice and SHA-256 into the resources of the app.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = '../resources/org/peakstaff/report/html/echarts/';

mkdirSync(here(target), { recursive: true });
await build({
  entryPoints: [here('entry.mjs')],
  outfile: here(target + 'echarts.min.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'echarts',
  target: 'es2020',
  charset: 'ascii',
  legalComments: 'none',
  banner: { js: '/*! Apache ECharts 6.1.0, Apache-2.0, see LICENSE and NOTICE beside this file */' },
});
for (const name of ['LICENSE', 'NOTICE', 'licenses/LICENSE-d3']) {
  copyFileSync(here('node_modules/echarts/' + name), here(target + name.replace('licenses/', '')));
}
copyFileSync(here('node_modules/zrender/LICENSE'), here(target + 'LICENSE-zrender'));
const bytes = readFileSync(here(target + 'echarts.min.js'));
const sum = createHash('sha256').update(bytes).digest('hex');
writeFileSync(here(target + 'SHA256SUMS'), `${sum}  echarts.min.js\n`);
console.log(`${sum}  echarts.min.js, ${bytes.length} bytes`);
