/**
 * What must be there before anything is built, tested or served. Bundles what embeds inline and pages load:
 * .generated/{tokens,embed,embed-zoom,embed-overview}.css and {embed-setting,embed,embed-zoom,loader,page,theme}.js. Finds out which
 * edition the data are: .generated/edition.json. Narrows the fonts: .generated/fonts.
 */
import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { themeCss } from '../../components/draw/theme';
import { prepareEdition } from './edition';
import { narrowFonts } from './narrow-fonts';
import { save } from './save';

const TARGET = ['chrome107', 'firefox115', 'safari16'];

for (const name of ['embed-setting', 'embed', 'embed-zoom', 'loader', 'page', 'theme']) {
  const { outputFiles } = await build({
    entryPoints: [`components/browser/${name}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: TARGET,
    logLevel: 'warning',
  });
  save(`.generated/${name}.js`, outputFiles.map(({ text }) => text).join(''));
}
save('.generated/tokens.css', `${themeCss}\n`);
// Only a chart that can be zoomed carries the style of its buttons, and only the start page its own.
for (const [name, sheets] of Object.entries({
  embed: ['figure/figure', 'figure/embed'],
  'embed-zoom': ['figure/figure', 'figure/zoom', 'figure/embed'],
  'embed-overview': ['figure/figure', 'pages/overview/overview', 'figure/embed', 'pages/overview/embed'],
})) {
  const css = sheets.map((sheet) => readFileSync(`components/${sheet}.css`, 'utf8'));
  const { code } = await transform([themeCss, ...css].join('\n'), { loader: 'css', minify: true, target: TARGET });
  save(`.generated/${name}.css`, code.trim());
}
await narrowFonts();
await prepareEdition();
