import { chartsPath, embedPath, wholeEmbedPath } from '../../../data/addresses';
import { frozenEmbed, frozenEmbedFiles, frozenVersions } from '../../../data/releases/frozen';
import { LANGS, type Lang } from '../../../data/vocabulary';
import { embedDocument } from '../../figure/document';
import { wordsOf } from '../../words';
import { drawables } from '../drawables';
import { HTML_TYPE, type Published } from './published';

/** Every embed: the current ones, those with all rows where the frame shows fewer, and those frozen with a version. */
export const embeds: readonly Published[] = [
  ...drawables.flatMap((chart) =>
    LANGS.flatMap((lang): Published[] => [
      { path: embedPath(chart.slug, lang), type: HTML_TYPE, body: () => embedDocument(chart, lang) },
      ...(chart.hasMore
        ? [
            {
              path: wholeEmbedPath(chart.slug, lang),
              type: HTML_TYPE,
              body: () => embedDocument(chart, lang, { shown: 'all' }),
            },
          ]
        : []),
    ]),
  ),
  ...frozenVersions().flatMap((version) =>
    frozenEmbedFiles(version).map((file) => ({
      path: `/embed/v${version}/${file}`,
      type: HTML_TYPE,
      body: () => frozenEmbed(version, file) ?? '',
    })),
  ),
];

/** What a frame shows for a wrong embed address: its reader is on someone else's page. */
export function noSuchEmbed(lang: Lang): string {
  const { notFound, site } = wordsOf(lang).interface;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${notFound.title}</title><h1>${notFound.title}</h1><p><a href="${chartsPath(lang)}" target="_blank">${site}</a></p></html>`;
}
