import { chartFile } from '../../data/files/chart-file';
import { datasetFiles } from '../../data/files/dataset-files';
import type { PublishedFile } from '../../data/files/published-file';
import type { AnyChart } from '../chart';

/** Every file of the current version: the dataset's own, then the rows of each chart. */
export function currentFiles(charts: readonly AnyChart[]): readonly PublishedFile[] {
  return [
    ...datasetFiles(),
    ...charts.map((chart) => chartFile(chart.slug, chart.words('en').title.plain, chart.rows('en'))),
  ];
}
