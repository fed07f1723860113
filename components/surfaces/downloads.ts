import { chartFiles } from '../../data/files/chart-files';
import { datasetFiles } from '../../data/files/dataset-files';
import type { PublishedFile } from '../../data/files/published-file';
import type { AnyChart } from '../chart';

/** Every file of the current version: the dataset's own, then the rows of each chart. */
export async function currentFiles(charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  return [
    ...(await datasetFiles()),
    ...charts.flatMap((chart) => chartFiles(chart.slug, chart.words('en').title.plain, chart.rows('en'))),
  ];
}
