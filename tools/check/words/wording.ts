import { DataError } from '../../../data/errors';
import { type Terms, termFaults } from './terms';
import type { Text } from './texts';
import { letterFaults, typographyFaults } from './typography';

/** Faults in the words and typography of texts: one for each text and rule. */
export function wordingFaults(texts: readonly Text[], terms: Terms): readonly DataError[] {
  return texts.flatMap(({ file, record, lang, text }) => {
    const isPublished = file === 'data/sources.json' && lang === 'ru';
    const faults = [
      ...typographyFaults(text, lang),
      // A title is in its publisher's words.
      ...(isPublished ? [] : termFaults(text, lang, terms)),
      ...(lang === 'ru' && !isPublished ? letterFaults(text, terms.latin) : []),
    ];
    return faults.map((fault) => {
      const [rule = '', ...wayOut] = fault.split(/(?<=\.) /);
      return new DataError({
        file,
        record: record || shortened(text),
        rule: rule.replace(/\.$/, ''),
        wayOut: wayOut.join(' '),
      });
    });
  });
}

const LONG = 60;
const shortened = (text: string) => (text.length > LONG ? `“${text.slice(0, LONG)}…”` : `“${text}”`);
