import { absolute, dataPath } from './addresses';
import { RELEASED, type SourceRecord, source, VERSION } from './dataset';
import { sayDate } from './say';
import type { Lang } from './vocabulary';

/** A source with the number it has in one list. */
export type NumberedSource = { readonly n: number; readonly source: SourceRecord };

/** The sources of some records, numbered in order of first mention. */
export function cite(records: readonly { readonly source_id: string }[]): readonly NumberedSource[] {
  const ids = [...new Set(records.map((record) => record.source_id))];
  return ids.map((id, index) => ({ n: index + 1, source: source(id) }));
}

/** The day a source was published, or an honest blank. */
export function sayPublished(record: SourceRecord, lang: Lang): string {
  return sayDate(record.published, record.published === null ? 'unknown' : 'day', lang);
}

export const AUTHORS = 'Russia’s wartime exodus';
export const LICENCE = { spdx: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** How to cite the dataset, or one chart of it, in running text. `title` is a chart's takeaway. */
export function citationText(lang: Lang, part?: { readonly title: string; readonly path: string }): string {
  const released = sayDate(RELEASED, 'day', lang);
  const where = absolute(part?.path ?? dataPath(lang));
  const what = part ? `“${part.title}.” In: ${AUTHORS}` : `${AUTHORS}`;
  return `${what}, dataset version ${VERSION}, ${released}. ${where}`;
}

/** The same as BibTeX. Braces keep capitals; the key is stable over versions. */
export function citationBibtex(lang: Lang): string {
  return [
    '@misc{wartime-exodus,',
    `  title = {{Russia's wartime exodus: published figures on Russian emigration since February 2022}},`,
    `  year = {${RELEASED.slice(0, 4)}},`,
    `  month = {${Number(RELEASED.slice(5, 7))}},`,
    `  version = {${VERSION}},`,
    `  url = {${absolute(dataPath(lang))}},`,
    `  note = {${LICENCE.name}}`,
    '}',
    '',
  ].join('\n');
}
