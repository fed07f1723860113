/**
 * Makes the prerendered pages ready for readers and for a strict content policy, after `next build`: no
 * framework where no client component needs it, and elsewhere not before the page is painted; no inline script anywhere;
 * Russian letters asked for at once. Browser tests hold the result, because the format of the build output is Next's own.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { moveInlineScripts } from './finish-build/move-inline-scripts';
import { cyrillicFonts, preloadFonts } from './finish-build/preload-cyrillic';
import { stripFramework } from './finish-build/strip-framework';
import { wakeLater } from './finish-build/wake-later';

const BUILD = process.env.NEXT_DIST_DIR ?? '.next';
const PAGES = join(BUILD, 'server', 'app');
/** Files in here are served under /_next/static/chunks, for ever: their names carry a hash of what is in them. */
const CHUNKS = join(BUILD, 'static', 'chunks');
const CYRILLIC = readdirSync(CHUNKS)
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) => cyrillicFonts(readFileSync(join(CHUNKS, name), 'utf8')));
if (!CYRILLIC.length)
  throw new Error(
    'No stylesheet names a font for Cyrillic letters: Next has changed what it writes. See tools/make/finish-build.ts.',
  );
/** Pages that need the framework. */
const LIVE = /\/explore\.html$/;

let saved = 0;
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((name) => join(PAGES, name))
  .filter((name) => name.endsWith('.html'));
for (const path of pages) {
  const html = readFileSync(path, 'utf8');
  const page = LIVE.test(path) ? withScriptsAsFiles(html) : stripFramework(html);
  writeFileSync(path, html.includes('<html lang="ru"') ? preloadFonts(page, CYRILLIC) : page);
  saved += html.length - page.length;
}
console.log(`Took ${Math.round(saved / 1024)} KB of framework out of ${pages.length} pages.`);

function withScriptsAsFiles(html: string): string {
  const moved = moveInlineScripts(html, (script) => addressOf(script, 'page'));
  if (!moved)
    throw new Error(
      'The workbench has no inline script: Next has changed what it writes. See tools/make/finish-build.ts.',
    );
  const first = keep(moved.script, 'page');
  return wakeLater(moved.page, first, (script) => keep(script, 'later'));
}

/** Keeps a script among the files that never change, and gives its address. */
function keep(script: string, what: string): string {
  const address = addressOf(script, what);
  writeFileSync(join(CHUNKS, basename(address)), script);
  return address;
}

function addressOf(script: string, what: string): string {
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 16);
  return `/_next/static/chunks/${what}-${hash}.js`;
}
