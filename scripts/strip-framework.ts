/**
 * Takes the framework's scripts out of every prerendered page that has no client component. Such a page
 * is finished HTML: its links are plain links and its one script is /enhance.js. Next would still send
 * it a router, a copy of the page as data, and a loader. Runs after `next build`; a browser test holds
 * the result, because the format of the build output is Next's own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join('.next', 'server', 'app');
/** Pages that do need the framework. */
const KEEP = /\/explore\.html$/;

/** Our own script, and data for machines. */
const OURS = /src="\/(?:enhance|theme)\.js"|type="application\/ld\+json"/;
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;

let saved = 0;
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((name) => join(PAGES, name))
  .filter((name) => name.endsWith('.html') && !KEEP.test(name));
for (const page of pages) {
  const html = readFileSync(page, 'utf8');
  const bare = html
    .replace(SCRIPT, (script, attributes: string) => (OURS.test(attributes) ? script : ''))
    .replace(SCRIPT_PRELOAD, '');
  writeFileSync(page, bare);
  saved += html.length - bare.length;
}
console.log(`Took ${Math.round(saved / 1024)} KB of framework out of ${pages.length} pages.`);
