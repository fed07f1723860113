/**
 * Makes what must be ready before anything is built, tested or served. Bundles what embeds inline and pages load:
 * .generated/{tokens,embed,embed-zoom,embed-overview}.css and
 * {embed-setting,embed,embed-zoom,embed-whole,embed-zoom-whole,notes,loader,page,theme}.js. Finds the edition of the
 * data: .generated/edition.json. Subsets the fonts: .generated/fonts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { cssOfTheme } from '../../components/draw/theme';
import { notesPath } from '../../data/addresses';
import { prepareEdition } from './edition';
import { narrowFonts } from './narrow-fonts';
import { save } from './save';

const TARGET = ['chrome107', 'firefox115', 'safari16'];

/** Bundles a script and returns its hash. `define` replaces names in it with values. */
async function bundle(name: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`components/browser/${name}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: TARGET,
    logLevel: 'warning',
    define,
  });
  const text = outputFiles.map((file) => file.text).join('');
  save(`.generated/${name}.js`, text);
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

const minified = async (css: string) =>
  (await transform(css, { loader: 'css', minify: true, target: TARGET })).code.trim();
const read = (sheet: string) => readFileSync(`components/${sheet}.css`, 'utf8');

for (const name of ['embed-setting', 'loader', 'page', 'theme']) await bundle(name);
const rules = (await minified(read('figure/notes'))).match(/[^{}]+\{[^{}]*\}/g);
const notes = { NOTE_RULES: JSON.stringify(rules) };
for (const name of ['embed-whole', 'embed-zoom-whole']) await bundle(name, notes);
// An embed and its notes must match: other notes get another address.
const NOTES = JSON.stringify(`${notesPath}?${await bundle('notes', notes)}`);
for (const name of ['embed', 'embed-zoom']) await bundle(name, { NOTES });
save('.generated/tokens.css', `${cssOfTheme({ maps: true })}\n`);
// Only zoomable charts need the style of the zoom buttons, and only the start page its own.
for (const [name, sheets] of Object.entries({
  embed: ['figure/figure', 'figure/embed'],
  'embed-zoom': ['figure/figure', 'figure/zoom', 'figure/embed', 'figure/embed-zoom'],
  'embed-overview': [
    'figure/figure',
    'figure/about',
    'figure/zoom',
    'pages/overview/overview',
    'figure/embed',
    'pages/overview/embed',
  ],
})) {
  const css = [cssOfTheme({ maps: sheets.includes('figure/zoom') }), ...sheets.map(read)].join('\n');
  save(`.generated/${name}.css`, await minified(css));
}
await narrowFonts();
await prepareEdition();
