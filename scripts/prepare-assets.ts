/** Bundles what embeds inline and pages load: .generated/{tokens.css,embed.css,embed.js,embed-zoom.js,loader.js,page.js,theme.js}. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { themeCss } from '../components/theme';

const TARGET = ['chrome107', 'firefox115', 'safari16'];

mkdirSync('.generated', { recursive: true });
for (const name of ['embed', 'embed-zoom', 'loader', 'page', 'theme']) {
  await build({
    entryPoints: [`components/enhance/${name}.ts`],
    outfile: `.generated/${name}.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    logLevel: 'warning',
  });
}
writeFileSync('.generated/tokens.css', `${themeCss}\n`);
const css = ['components/surfaces/figure.css', 'components/surfaces/embed.css'].map((file) =>
  readFileSync(file, 'utf8'),
);
const { code } = await transform([themeCss, ...css].join('\n'), { loader: 'css', minify: true, target: TARGET });
writeFileSync('.generated/embed.css', code.trim());
