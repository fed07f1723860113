/** Says every fault of the records in one line each, and exits 1 when there is one. */
import { checkDataset } from '../data/checks';
import { parseDataset } from '../data/parse';
import { raw } from '../data/raw';

const { dataset, faults } = parseDataset(raw);
const all = [...faults, ...checkDataset(dataset)];
for (const fault of all) console.error(fault.message);
if (all.length > 0) {
  console.error(`${all.length} ${all.length === 1 ? 'fault' : 'faults'} in the records.`);
  process.exit(1);
}
console.log(
  `${dataset.figures.length} figures, ${dataset.events.length} events, ${dataset.sources.length} sources: no faults.`,
);
