/** Says every fault of the records in one line each, and exits 1 when there is one. A folder may be given. */
import { checkRecordFiles } from '../../data/checks/record-files';

const folder = process.argv[2] ?? 'data';

stopAt(checkRecordFiles(folder));
// Only now: the modules below load the records themselves, and would end at a damaged file with a parser's words.
const { checkFolder } = await import('../../data/checks/check-folder');
stopAt(checkFolder(folder));
// And the charts load the dataset, which throws on the first fault instead of listing all.
const { dataset } = await import('../../data/dataset');
const { charts } = await import('../../components/charts');
const { missingRecords } = await import('../../components/charts/needs');
stopAt(missingRecords(charts, new Set([...dataset.figures, ...dataset.events].map(({ id }) => id))));
console.log(
  `${dataset.figures.length} figures, ${dataset.events.length} events, ${dataset.sources.length} sources: no faults.`,
);

function stopAt(faults: readonly Error[]): void {
  if (faults.length === 0) return;
  for (const fault of faults) console.error(fault.message);
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the records.`);
  process.exit(1);
}
