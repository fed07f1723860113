/** Says every fault of the records in one line each, and exits 1 when there is one. */
import { checkDataset } from '../data/checks';
import { checkCorrections } from '../data/checks/corrections';
import { parseDataset } from '../data/parse';
import { raw } from '../data/raw';
import { translateDataset } from '../data/translate';
import { rawTranslations } from '../data/translations/raw';

const { dataset: original, faults } = parseDataset(raw);
const { dataset, faults: untranslated } = translateDataset(original, rawTranslations);
const all = [...faults, ...untranslated, ...checkDataset(dataset), ...checkCorrections(original)];
if (all.length === 0) {
  // Only now: the charts load the dataset, and that throws on the first fault instead of listing all.
  const { charts } = await import('../components/charts');
  const { missingRecords } = await import('../components/charts/needs');
  all.push(...missingRecords(charts, new Set([...dataset.figures, ...dataset.events].map(({ id }) => id))));
}
for (const fault of all) console.error(fault.message);
if (all.length > 0) {
  console.error(`${all.length} ${all.length === 1 ? 'fault' : 'faults'} in the records.`);
  process.exit(1);
}
console.log(
  `${dataset.figures.length} figures, ${dataset.events.length} events, ${dataset.sources.length} sources: no faults.`,
);
