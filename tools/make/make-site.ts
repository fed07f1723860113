/**
 * Makes the site's folder: pages by Next's static export, everything else from one list, by one writer. Beside it are
 * the manifest for the server and the configuration for each kind of host.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oembedBook } from '../../components/answers/oembed';
import { published } from '../../components/answers/published';
import { noSuchEmbed } from '../../components/answers/published/embeds';
import { HTML_TYPE, type Published } from '../../components/answers/published/published';
import { FONT_FILES } from '../../components/draw/fonts/files';
import { ORIGIN, overviewPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { currentFolder, MAKING, PAGES } from '../../server/build-folder.mjs';
import { HEADER_TABLE } from '../../server/headers/header-table';
import { drawer } from '../../server/images/draw.mjs';
import { imageHeaders } from '../../server/images/images.mjs';
import { problem } from '../../server/problem.mjs';
import { type Listed, MANIFEST, type Manifest, readManifest } from '../../server/site.mjs';
import { giveUp, ROOT, run } from '../run/run.mjs';
import { END_WITH_PARENT, NEXT } from '../run/serve.mjs';
import { writeHostFiles } from './hosts/host-files';
import { imageRecipes } from './site/images';
import { readPages } from './site/pages';
import { type Former, writeFiles } from './site/write';

/** Images made with the site: previews of its main pages, which are shared first and must be ready at once. */
const AT_ONCE = /^\/images\/page-/;
/** The error for programs at an address without a published file. */
const NO_SUCH_FILE =
  'No file is published at this address. /download/latest/SHA256SUMS and /api/v1/openapi.json list those that are.';

const making = join(ROOT, MAKING);
const site = join(making, 'site');
const former = formerBuild();
const fonts = Object.values(FONT_FILES);

const started = Date.now();
const next = run(process.execPath, ['--import', END_WITH_PARENT, NEXT, 'build']);
const { images, drawings } = await imageRecipes();
for (const { path, body } of drawings) await save(join(making, path), await body());
const drawn = Object.keys(images).filter((path) => AT_ONCE.test(path));
const { draw, close } = drawer({ fonts });
const files = await writeFiles(site, [...(await published()), ...drawn.map(imageOf)], former);
await close();
const listDone = Date.now();
const code = await next;
if (code !== 0) giveUp(`Next could not build the pages (code ${code}); see the reason above.`);
const { pages, notFound, files: exported } = readPages(join(ROOT, PAGES));
const manifest: Manifest = {
  table: HEADER_TABLE,
  home: Object.fromEntries(LANGS.map((lang) => [lang, overviewPath(lang)])),
  files: { ...files, ...(await writeFiles(site, [...pages, ...exported], former)), ...formerChunks(exported) },
  chunks: chunksOf(exported),
  images: Object.fromEntries(Object.entries(images).filter(([path]) => !drawn.includes(path))),
  fonts,
  oembed: oembedBook,
};
const errors = [
  { path: '/404.html', type: HTML_TYPE, body: () => notFound },
  { path: '/404.json', type: 'application/problem+json', body: () => problem(404, NO_SUCH_FILE).body },
  ...LANGS.map((lang) => ({ path: `/404.${lang}.html`, type: HTML_TYPE, body: () => noSuchEmbed(lang) })),
];
await writeFiles(site, errors, null);
writeHostFiles(making, [
  ...Object.entries(manifest.files).map(([path, { type, own = {} }]) => ({ path, type, own })),
  ...Object.keys(manifest.images).map((path) => ({
    path,
    type: imageHeaders(path)['content-type'],
    own: imageOwn(path),
  })),
  ...errors.map(({ path, type }) => ({ path, type, own: {} })),
]);
await save(join(making, MANIFEST), JSON.stringify(manifest));
rmSync(join(ROOT, PAGES), { recursive: true });
const seconds = (ms: number) => (ms / 1000).toFixed(0);
console.log(
  `${Object.keys(manifest.files).length} files for ${ORIGIN}, made in ${seconds(Date.now() - started)} s; all but pages done after ${seconds(listDone - started)} s.`,
);

function formerBuild(): Former | null {
  const folder = currentFolder(ROOT);
  try {
    return folder === null ? null : { folder, manifest: readManifest(folder) };
  } catch {
    // Made by an earlier version of these tools, or broken: everything is made anew.
    return null;
  }
}

function imageOf(path: string): Published {
  const { drawing = '', form } = images[path] ?? {};
  const { 'content-type': type, ...own } = imageHeaders(path);
  return {
    path,
    type,
    own,
    body: async () => draw(readFileSync(join(making, drawing), 'utf8'), form ?? { density: 1 }),
  };
}

function imageOwn(path: string) {
  const { 'content-type': _, ...own } = imageHeaders(path);
  return own;
}

function chunksOf(exportedFiles: readonly Published[]): readonly string[] {
  return exportedFiles.map(({ path }) => path).filter((path) => path.startsWith('/_next/static/'));
}

/** Styles and scripts of the last build that this one lacks: open tabs still request them. */
function formerChunks(exportedFiles: readonly Published[]): Readonly<Record<string, Listed>> {
  if (!former) return {};
  const have = new Set(chunksOf(exportedFiles));
  const kept = former.manifest.chunks.filter((path) => !have.has(path));
  return Object.fromEntries(
    kept.flatMap((path) => {
      const listed = former.manifest.files[path];
      if (!listed) return [];
      for (const ending of ['', ...(listed.sizes.br ? ['.br', '.gz'] : [])]) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        copyFileSync(join(former.folder, 'site', path + ending), join(site, path + ending));
      }
      return [[path, listed]];
    }),
  );
}

async function save(path: string, body: string | Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
