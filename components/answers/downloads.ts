import { source } from '../../data/dataset';
import { EDITION } from '../../data/edition';
import { changesFile } from '../../data/files/changes';
import { chartFiles } from '../../data/files/chart-files';
import { type ChartWords, chartPackage } from '../../data/files/chart-package';
import { checksums } from '../../data/files/checksums';
import { datasetFiles } from '../../data/files/dataset-files';
import type { PublishedFile } from '../../data/files/published-file';
import type { Edition } from '../../data/releases/releases';
import { LANGS, type Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { citedRecords } from '../figure/row-facts';

const made = new WeakMap<readonly AnyChart[], Promise<readonly PublishedFile[]>>();

/** Every file of the current edition, made once for a list of charts. */
export function currentFiles(charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  const known = made.get(charts) ?? filesOf(EDITION, charts);
  made.set(charts, known);
  return known;
}

/**
 * Every file of the current data as an edition: the dataset's own, the rows of each chart, the changes since earlier
 * versions, and the checksums of all.
 */
export async function filesOf(edition: Edition, charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  const files = [
    ...(await datasetFiles(edition)),
    ...LANGS.flatMap((lang) =>
      charts.flatMap((chart) => {
        const words = wordsFor(chart, lang);
        const files = chartFiles(chart.slug, lang, words.title, chart.rows(lang), edition);
        return [...files, ...chartPackage({ slug: chart.slug, lang, words }, files, edition)];
      }),
    ),
  ];
  const withChanges = [...files, changesFile(files, edition)];
  return [...withChanges, checksums(withChanges)];
}

/** The words for a chart's files, without markup, and every source that it cites. */
function wordsFor(chart: AnyChart, lang: Lang): ChartWords {
  const { title, summary, howToRead, notes, aside } = chart.words(lang);
  return {
    title: title.plain,
    summary: summary.plain,
    howToRead: howToRead.plain,
    notes: notes.map(({ plain }) => plain),
    aside: aside ? [aside.title, ...aside.lines].map(({ plain }) => plain) : [],
    sources: [...new Set(citedRecords(chart, lang).map(({ source_id }) => source_id))].map(source),
  };
}
