import { numbersOf } from '../../../data/value';
import type { ExploreData, ExploreFigure } from '../explore-data';

/** "800,000" and «800 000» are the same number. A year before a number isn't part of it. */
const GROUPED = /\b\d{1,3}(?:[,.\s]\d{3})+(?!\d)/g;
const APOSTROPHES = /[’'ʼ‘`´]/g;
/** Separators of words, as ranges: Unicode property classes take ten times as long, which phones feel. */
const SEPARATORS = /[\s!-/:-@[-`{-\u00bf\u00d7\u2000-\u2bff\u3000-\u303f]+/g;
const ACRONYM = /^ \p{Lu}{2,3} $/u;
/** Accented Latin letters; PLAIN_LETTER has those that NFD doesn't decompose. */
const ACCENTED = /[\u00df-\u024f\u1e00-\u1eff]/g;
const PLAIN_LETTER: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

const ungrouped = (text: string) => text.replace(GROUPED, (number) => number.replace(/\D/g, ''));

/** The words of a text with single spaces before, between and after them, so that ` geo` finds the start of a word. */
const spaced = (text: string) =>
  ` ${ungrouped(text.normalize('NFC')).replace(APOSTROPHES, '').replace(SEPARATORS, ' ').trim()} `;

/** The words without case, accents and the dots of ё. */
const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ё/g, 'е')
    .replace(ACCENTED, (letter) => PLAIN_LETTER[letter] ?? letter.normalize('NFD').charAt(0));

/**
 * The terms of a search, all of which a text of `searchText` must contain: beginnings of words, and names of two or
 * three capitals such as IT or ФСБ as whole words in capitals, because "it" is in every text.
 */
export function searchTerms(q: string): readonly string[] {
  return ungrouped(q)
    .split(/\s+/)
    .map(spaced)
    .map((word) => (ACRONYM.test(word) ? word : folded(word).trimEnd()))
    .filter((word) => word.trim() !== '');
}

/** Returns a function that gives a figure's searchable text, cached by id. */
export function searchText({ sources, place: places }: ExploreData): (figure: ExploreFigure) => string {
  const texts = new Map<string, string>();
  return (figure) => {
    const known = texts.get(figure.id);
    if (known !== undefined) return known;
    const { id, statement, counted, caveat, said, when, place, measured } = figure;
    const { name, title, translated } = sources[figure.source_id] ?? {};
    const parts = [statement, counted, caveat, said, when, name, title, translated, place && places[place]];
    const words = spaced([...parts, numbersOf(measured).join(' ; '), id].filter(Boolean).join(' \n'));
    // Ids are in lower case: in capitals too, so that NYT finds the newspaper's figures.
    const acronyms = `${words}${spaced(id.toUpperCase())}`.match(/ \p{Lu}{2,3}(?= )/gu) ?? [];
    const text = `${folded(words)}${acronyms.join('')} `;
    texts.set(id, text);
    return text;
  };
}

/** Ms to leave unused in an idle period, because filling it up would delay the response to a tap. */
const SPARE_MS = 25;

/** Makes all texts in idle time, so that they are ready for the first search. Returns a function that stops this. */
export function prepareWhenIdle(
  figures: readonly ExploreFigure[],
  textOf: (figure: ExploreFigure) => string,
): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in window)) return () => {};
  const left = figures[Symbol.iterator]();
  const work = (idle: IdleDeadline) => {
    let next = left.next();
    for (; !next.done && idle.timeRemaining() > SPARE_MS; next = left.next()) textOf(next.value);
    if (next.done) return;
    textOf(next.value);
    request = requestIdleCallback(work);
  };
  let request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}
