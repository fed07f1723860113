/**
 * Makes the site's folder aside: pages by Next's static export, everything else from one list, by one writer. Beside it
 * stand what the server is told and what each kind of host reads.
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
import { type Listed, readTold, TOLD, type Told } from '../../server/site.mjs';
import { giveUp, ROOT, run } from '../run/run.mjs';
import { END_WITH_PARENT, NEXT } from '../run/serve.mjs';
import { writeHostFiles } from './hosts/host-files';
import { imageRecipes } from './site/images';
import { readPages } from './site/pages';
import { type Former, writeFiles } from './site/write';

/** Images that are made with the site: the pictures of its main pages, which are shared first and must be there at once. */
const AT_ONCE = /^\/images\/page-/;
/** What programs are told of an address under which no file is published. */
const NO_SUCH_FILE =
  'No file is published at this address. /download/latest/SHA256SUMS and /api/v1/openapi.json list those that are.';

const making = join(ROOT, MAKING);
const site = join(making, 'site');
const former = formerBuild();
const fonts = Object.values(FONT_FILES);

const begun = Date.now();
const next = run(process.execPath, ['--import', END_WITH_PARENT, NEXT, 'build']);
const { images, drawings } = await imageRecipes();
for (const { path, body } of drawings) await save(join(making, path), await body());
const drawn = Object.keys(images).filter((path) => AT_ONCE.test(path));
const { draw, close } = drawer({ fonts });
const files = await writeFiles(site, [...(await published()), ...drawn.map(imageOf)], former);
await close();
const listDone = Date.now();
const code = await next;
if (code !== 0) giveUp(`Next could not build the pages (code ${code}); the reason stands above.`);
const { pages, nowhere, files: exported } = readPages(join(ROOT, PAGES));
const told: Told = {
  table: HEADER_TABLE,
  home: Object.fromEntries(LANGS.map((lang) => [lang, overviewPath(lang)])),
  files: { ...files, ...(await writeFiles(site, [...pages, ...exported], former)), ...formerChunks(exported) },
  chunks: chunksOf(exported),
  images: Object.fromEntries(Object.entries(images).filter(([path]) => !drawn.includes(path))),
  fonts,
  oembed: oembedBook,
};
const errors = [
  { path: '/404.html', type: HTML_TYPE, body: () => nowhere },
  { path: '/404.json', type: 'application/problem+json', body: () => problem(404, NO_SUCH_FILE).body },
  ...LANGS.map((lang) => ({ path: `/404.${lang}.html`, type: HTML_TYPE, body: () => noSuchEmbed(lang) })),
];
await writeFiles(site, errors, null);
writeHostFiles(making, [
  ...Object.entries(told.files).map(([path, { type, own = {} }]) => ({ path, type, own })),
  ...Object.keys(told.images).map((path) => ({ path, type: imageHeaders(path)['content-type'], own: imageOwn(path) })),
  ...errors.map(({ path, type }) => ({ path, type, own: {} })),
]);
await save(join(making, TOLD), JSON.stringify(told));
rmSync(join(ROOT, PAGES), { recursive: true });
const seconds = (ms: number) => (ms / 1000).toFixed(0);
console.log(
  `${Object.keys(told.files).length} files for ${ORIGIN}, made in ${seconds(Date.now() - begun)} s; all but pages stood after ${seconds(listDone - begun)} s.`,
);

function formerBuild(): Former | null {
  const folder = currentFolder(ROOT);
  try {
    return folder === null ? null : { folder, told: readTold(folder) };
  } catch {
    // Made by another edition of these tools, or broken: all is made anew.
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

/** Styles and scripts that the last build made and this one doesn't: tabs that are open go on asking for them. */
function formerChunks(exportedFiles: readonly Published[]): Readonly<Record<string, Listed>> {
  if (!former) return {};
  const have = new Set(chunksOf(exportedFiles));
  const kept = former.told.chunks.filter((path) => !have.has(path));
  return Object.fromEntries(
    kept.flatMap((path) => {
      const listed = former.told.files[path];
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
