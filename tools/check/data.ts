/** Prints all faults of the records, one a line, and exits 1 when there are any. Takes another folder as argument. */
import { checkRecordFiles } from '../../data/checks/record-files';

const folder = process.argv[2] ?? 'data';

stopAt(checkRecordFiles(folder));
// Loaded only now: the modules below load the records, and would fail on a damaged file with a parser's message.
const { checkFolder } = await import('../../data/checks/check-folder');
stopAt(checkFolder(folder));
// The charts load the dataset too, which throws on the first fault instead of listing all.
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
