import { EDITION } from '../../data/edition';
import { changesFile } from '../../data/files/changes';
import { chartFiles } from '../../data/files/chart-files';
import { checksums } from '../../data/files/checksums';
import { datasetFiles } from '../../data/files/dataset-files';
import type { PublishedFile } from '../../data/files/published-file';
import type { Edition } from '../../data/releases/releases';
import { LANGS } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';

const made = new WeakMap<readonly AnyChart[], Promise<readonly PublishedFile[]>>();

/** Every file of today's edition, made once for a list of charts. */
export function currentFiles(charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  const known = made.get(charts) ?? filesOf(EDITION, charts);
  made.set(charts, known);
  return known;
}

/**
 * Every file of today's data under the name of an edition: the dataset's own, the rows of each chart, what has changed
 * since the versions before, and the checksums of them all.
 */
export async function filesOf(edition: Edition, charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  const files = [
    ...(await datasetFiles(edition)),
    ...LANGS.flatMap((lang) =>
      charts.flatMap((chart) => chartFiles(chart.slug, lang, chart.words(lang).title.plain, chart.rows(lang), edition)),
    ),
  ];
  const withChanges = [...files, changesFile(files, edition)];
  return [...withChanges, checksums(withChanges)];
}
