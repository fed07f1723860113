/**
 * What must be there before anything is built, tested or served. Bundles what embeds inline and pages load:
 * .generated/{tokens,embed,embed-zoom}.css and {embed-setting,embed,embed-zoom,loader,page,theme}.js. Finds out which
 * edition the data are: .generated/edition.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { themeCss } from '../../components/draw/theme';
import { prepareEdition } from './edition';

const TARGET = ['chrome107', 'firefox115', 'safari16'];

mkdirSync('.generated', { recursive: true });
for (const name of ['embed-setting', 'embed', 'embed-zoom', 'loader', 'page', 'theme']) {
  await build({
    entryPoints: [`components/browser/${name}.ts`],
    outfile: `.generated/${name}.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    logLevel: 'warning',
  });
}
writeFileSync('.generated/tokens.css', `${themeCss}\n`);
// Only a chart that can be zoomed carries the style of its buttons.
for (const [name, sheets] of Object.entries({
  embed: ['figure', 'embed'],
  'embed-zoom': ['figure', 'zoom', 'embed'],
})) {
  const css = sheets.map((sheet) => readFileSync(`components/figure/${sheet}.css`, 'utf8'));
  const { code } = await transform([themeCss, ...css].join('\n'), { loader: 'css', minify: true, target: TARGET });
  writeFileSync(`.generated/${name}.css`, code.trim());
}
await prepareEdition();
