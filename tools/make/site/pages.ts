import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { embeddables } from '../../../components/answers/embeddables';
import { oembedLink } from '../../../components/answers/oembed';
import { HTML_TYPE, type Published, SCRIPT_TYPE, tagOf } from '../../../components/answers/published/published';
import { chartPath } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { BUILD_ID } from '../../../server/build-folder.mjs';
import { loadLater } from './finish/load-later';
import { moveInlineScripts } from './finish/move-inline-scripts';
import { cyrillicFonts, preloadFonts } from './finish/preload-cyrillic';
import { stripFramework } from './finish/strip-framework';

/**
 * Files of Next's export that we publish beside pages. Its copies of pages as data are for its router, which no page
 * has.
 */
const TYPES: Readonly<Record<string, string>> = {
  '.js': SCRIPT_TYPE,
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};
/** Next writes this into some pages of a build and not into others, at random. Only its own scripts could read it. */
const RANDOM_META = '<meta name="next-size-adjust" content=""/>';
/** Pages that need the framework. */
const WITH_FRAMEWORK = /\/explore$/;
/** The page for wrong addresses has no address itself. */
const NOT_FOUND = '/404';
const NOT_OURS = ['/_not-found', '/_global-error'];

/** Next's export, ready for readers and for a strict content policy. */
export type Pages = {
  readonly pages: readonly Published[];
  /** The page for wrong addresses. */
  readonly notFound: string;
  /** Styles, scripts, fonts, icons, and files for robots. */
  readonly files: readonly Published[];
};

/**
 * Finishes exported pages: no framework where no client component needs it, and elsewhere only after the page is
 * painted; no inline script anywhere; Russian fonts preloaded. Browser tests check the result, because Next's output
 * may change.
 */
export function readPages(folder: string): Pages {
  // Lists that only Next's older router reads, at an address that stays the same when they change.
  const unread = `_next/static/${BUILD_ID}/`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.startsWith(unread));
  const read = (name: string) => readFileSync(join(folder, name));
  const fonts = names
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => cyrillicFonts(read(name).toString('utf8')));
  if (fonts.length === 0) throw new Error(changed('No stylesheet names a font for Cyrillic letters'));

  const scripts = new Map<string, string>();
  const keep = (what: string) => (script: string) => {
    const path = `/_next/static/chunks/${what}-${tagOf(script).slice(0, 16)}.js`;
    scripts.set(path, script);
    return path;
  };
  const finish = (path: string, html: string) => {
    const plain = html.replace(RANDOM_META, '');
    const page = WITH_FRAMEWORK.test(path) ? withScriptsAsFiles(plain, keep) : stripFramework(plain);
    return html.includes('<html lang="ru"') ? preloadFonts(page, fonts) : page;
  };
  const pages = names.flatMap((name) => {
    const path = `/${name.slice(0, -'.html'.length)}`;
    return name.endsWith('.html') && !NOT_OURS.includes(path) && !isEmbed(name)
      ? [{ path, html: finish(path, read(name).toString('utf8')) }]
      : [];
  });
  const files = names.flatMap((name): Published[] => {
    const type = name === 'robots.txt' ? 'text/plain' : isEmbed(name) ? HTML_TYPE : TYPES[extname(name)];
    return type ? [{ path: `/${name}`, type, body: () => read(name) }] : [];
  });
  return {
    pages: pages.filter(({ path }) => path !== NOT_FOUND).map(({ path, html }) => page(path, html)),
    notFound: pages.find(({ path }) => path === NOT_FOUND)?.html ?? '',
    files: [...files, ...[...scripts].map(([path, body]) => ({ path, type: SCRIPT_TYPE, body: () => body }))],
  };
}

/**
 * The embed of the start page is exported with the pages but isn't one: it has no framework and keeps its extension.
 */
const isEmbed = (name: string) => name.startsWith('embed/') && name.endsWith('.html');

/** Pages with a chart also name their oEmbed addresses in a header. */
const links = new Map(
  embeddables.flatMap(({ slug }) => LANGS.map((lang) => [chartPath(lang, slug), oembedLink(slug, lang)] as const)),
);

function page(path: string, html: string): Published {
  const link = links.get(path);
  return { path, type: HTML_TYPE, body: () => html, ...(link && { own: { link } }) };
}

function withScriptsAsFiles(html: string, keep: (what: string) => (script: string) => string): string {
  const moved = moveInlineScripts(html, keep('page'));
  if (!moved) throw new Error(changed('The workbench has no inline script'));
  return loadLater(moved.page, keep('page')(moved.script), keep('later'));
}

const changed = (what: string) => `${what}: Next has changed what it writes. See tools/make/site/pages.ts.`;
