import { drawables } from '../../../components/answers/drawables';
import { embedPaths } from '../../../components/answers/embeddables';
import { imageFiles } from '../../../components/answers/image-files';
import { sitePages, withdrawnPages } from '../../../components/answers/site-pages';
import {
  apiChartPath,
  apiFigurePath,
  apiFiguresPath,
  citePath,
  downloadPath,
  feedPath,
  frozenLoaderPath,
  loaderPath,
  notesPath,
  openApiPath,
  pinnedEmbedPath,
  worldMapPath,
} from '../../../data/addresses';
import { CITATION_FORMS } from '../../../data/citations';
import { dataset } from '../../../data/dataset';
import { frozenEmbedFiles, frozenPaths, frozenVersions } from '../../../data/releases/frozen';
import { loaderVersions } from '../../../data/releases/loaders';
import { LANGS } from '../../../data/vocabulary';
import { withdrawn } from '../../../data/withdrawn';

/** Every page. In an export its file ends in .html, which its address does not. */
export const publishedPages = (): readonly string[] => [...sitePages(), ...withdrawnPages];

/** Every image: over a thousand, each drawn when asked for. */
export const publishedImages = (): readonly string[] => [...imageFiles.keys()].map((file) => `/images/${file}`);

/**
 * Every other address that answers with a file, that of oEmbed excepted.
 * @param latest the paths of the current version's downloads, as its list of checksums names them
 */
export function publishedFiles(latest: readonly string[]): readonly string[] {
  const cited = [
    'dataset',
    ...drawables.map(({ slug }) => `charts/${slug}`),
    ...figureIds.map((id) => `figures/${id}`),
  ];
  return [
    ...embedPaths,
    ...frozenVersions().flatMap(pinnedEmbeds),
    ...latest.map((file) => downloadPath('latest', file)),
    ...frozenVersions().flatMap((version) => frozenPaths(version).map((file) => downloadPath(`v${version}`, file))),
    apiFiguresPath,
    openApiPath,
    ...[...figureIds, ...withdrawn.map(({ id }) => id)].map(apiFigurePath),
    ...drawables.map(({ slug }) => apiChartPath(slug)),
    '/cite/dataset.cff',
    ...CITATION_FORMS.flatMap((form) => LANGS.flatMap((lang) => cited.map((what) => citePath(what, form, lang)))),
    ...LANGS.map(feedPath),
    loaderPath,
    notesPath,
    ...loaderVersions().map(frozenLoaderPath),
    worldMapPath,
    ...['/theme.js', '/enhance.js', '/robots.txt', '/sitemap.xml', '/favicon.ico', '/icon.svg'],
  ];
}

const figureIds = dataset.figures.map(({ id }) => id);

/** The addresses of all embeds frozen with a version. */
export function pinnedEmbeds(version: string): readonly string[] {
  return frozenEmbedFiles(version).map((file) => {
    const [slug = '', lang] = file.split('.');
    return pinnedEmbedPath(version, slug, LANGS.find((one) => one === lang) ?? LANGS[0]);
  });
}
