import { referencesIn } from '../fill';

/** A text, a list of texts or an object of them, as charts, chapters and wordings have them. */
export type Texts = unknown;

/**
 * What a translation lacks or adds, in words: keys, paragraphs, figures that the original refers to, and doubt.
 * `{id|bare}` drops the "about" of a number, so a translation may use it only where the original does. Empty
 * when they agree.
 */
export function differences(original: Texts, translated: Texts, where: string): readonly string[] {
  if (typeof original === 'function') return typeof translated === 'function' ? [] : [`${where} is missing`];
  if (typeof original === 'string') return ofSentence(original, translated, where);
  if (typeof original !== 'object' || original === null) return [];
  if (typeof translated !== 'object' || translated === null) return [`${where} is missing`];
  const extra = Object.keys(translated).filter((key) => !(key in original));
  return [
    ...Object.entries(original).flatMap(([key, text]) =>
      differences(text, (translated as Readonly<Record<string, Texts>>)[key], `${where}.${key}`),
    ),
    ...extra.map((key) => `${where}.${key} is not in the original`),
  ];
}

const BARE = /\{([a-z0-9-]+)\|bare\}/g;
const countBare = (template: string) => [...template.matchAll(BARE)].length;

function ofSentence(original: string, translated: Texts, where: string): readonly string[] {
  if (typeof translated !== 'string' || (translated === '') !== (original === '')) return [`${where} is missing`];
  const told = referencesIn(translated);
  return [
    ...referencesIn(original)
      .filter((id) => !told.includes(id))
      .map((id) => `${where} leaves out {${id}}`),
    ...(countBare(translated) > countBare(original) ? [`${where} drops a doubt: it has one {…|bare} more`] : []),
  ];
}
