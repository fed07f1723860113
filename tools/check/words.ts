/**
 * Prints what each language lacks, and texts that break the rules of words and typography, a line each with the file;
 * exits 1 when there is anything.
 */
import { parseDataset } from '../../data/parse';
import { raw } from '../../data/raw';
import { translateDataset } from '../../data/translate';
import { TRANSLATIONS } from '../../data/vocabulary';
import { rawTranslations } from '../../data/words/raw';

const { faults } = translateDataset(parseDataset(raw).dataset, rawTranslations);
const lacking = faults.map(({ message }) => message);
if (lacking.length === 0) {
  // Loaded only now: the charts load the dataset, which throws on the first record without its words.
  const { charts } = await import('../../components/charts');
  const { drawables } = await import('../../components/answers/drawables');
  const { currentFiles } = await import('../../components/answers/downloads');
  const { untranslated } = await import('./words/untranslated');
  const files = await currentFiles(drawables);
  lacking.push(...TRANSLATIONS.flatMap((lang) => untranslated(lang, charts, files)));
  const [{ wordingFaults }, { allTexts }, { terms }, { numberFaults }, { dataset }] = await Promise.all([
    import('./words/wording'),
    import('./words/texts'),
    import('./words/terms'),
    import('./words/numbers'),
    import('../../data/dataset'),
  ]);
  const broken = [...wordingFaults(allTexts(), terms()), ...numberFaults([...dataset.figures, ...dataset.events])];
  lacking.push(...broken.map(({ message }) => message));
}
for (const line of lacking) console.error(line);
if (lacking.length > 0) {
  console.error(
    `${lacking.length} ${lacking.length === 1 ? 'text is' : 'texts are'} missing, differ, or break a rule.`,
  );
  process.exit(1);
}
console.log(`No text is missing in: ${TRANSLATIONS.join(', ')}; all follow docs/terms.md and the rules of typography.`);
