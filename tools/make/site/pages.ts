import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { embeddables } from '../../../components/answers/embeddables';
import { oembedLink } from '../../../components/answers/oembed';
import { HTML_TYPE, type Published, SCRIPT_TYPE, tagOf } from '../../../components/answers/published/published';
import { chartPath } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { BUILD_ID } from '../../../server/build-folder.mjs';
import { moveInlineScripts } from './finish/move-inline-scripts';
import { cyrillicFonts, preloadFonts } from './finish/preload-cyrillic';
import { stripFramework } from './finish/strip-framework';
import { wakeLater } from './finish/wake-later';

/** Files that Next exports and we publish, beside pages. Its copies of pages as data are for its router, which no page has. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': SCRIPT_TYPE,
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};
/** Next writes it into some pages of a build and not into others, by chance. Its own scripts alone could read it. */
const NOW_AND_THEN = '<meta name="next-size-adjust" content=""/>';
/** Pages that need the framework. */
const LIVE = /\/explore$/;
/** The page for wrong addresses has none of its own. */
const NOWHERE = '/404';
const NOT_OURS = ['/_not-found', '/_global-error'];

/** What Next exported, ready for readers and for a strict content policy. */
export type Pages = {
  readonly pages: readonly Published[];
  /** The page for wrong addresses. */
  readonly nowhere: string;
  /** Styles, scripts, fonts, icons, and what robots read. */
  readonly files: readonly Published[];
};

/**
 * Makes exported pages ready: no framework where no client component needs it, and elsewhere not before the page is
 * painted; no inline script anywhere; Russian letters asked for at once. Browser tests hold the result, because what Next
 * writes is its own affair.
 */
export function readPages(folder: string): Pages {
  // Lists that only Next's older router reads, under a name that stays while they change.
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
    const plain = html.replace(NOW_AND_THEN, '');
    const page = LIVE.test(path) ? withScriptsAsFiles(plain, keep) : stripFramework(plain);
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
    pages: pages.filter(({ path }) => path !== NOWHERE).map(({ path, html }) => page(path, html)),
    nowhere: pages.find(({ path }) => path === NOWHERE)?.html ?? '',
    files: [...files, ...[...scripts].map(([path, body]) => ({ path, type: SCRIPT_TYPE, body: () => body }))],
  };
}

/** The embed of the start page is made with the pages, and is none: it holds no framework and keeps its ending. */
const isEmbed = (name: string) => name.startsWith('embed/') && name.endsWith('.html');

/** Pages with a picture say in a header too where its oEmbed answers are. */
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
  return wakeLater(moved.page, keep('page')(moved.script), keep('later'));
}

const changed = (what: string) => `${what}: Next has changed what it writes. See tools/make/site/pages.ts.`;
