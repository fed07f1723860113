import { numbersOf } from '../../../data/value';
import type { ExploreData, ExploreFigure } from '../explore-data';

/** "800,000" and «800 000» are one number. A year before a number is not part of it. */
const GROUPED = /\b\d{1,3}(?:[,.\s]\d{3})+(?!\d)/g;
const APOSTROPHES = /[’'ʼ‘`´]/g;
/** What stands between words, by ranges: classes by property take ten times as long, and a phone feels it. */
const BETWEEN = /[\s!-/:-@[-`{-\u00bf\u00d7\u2000-\u2bff\u3000-\u303f]+/g;
const ACRONYM = /^ \p{Lu}{2,3} $/u;
/** Latin letters with something on them; those that don't come apart are named. */
const MARKED = /[\u00df-\u024f\u1e00-\u1eff]/g;
const PLAIN_LETTER: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

const ungrouped = (text: string) => text.replace(GROUPED, (number) => number.replace(/\D/g, ''));

/** The words of a text with a space before and behind each, so that a word is found by its beginning. */
const spaced = (text: string) =>
  ` ${ungrouped(text.normalize('NFC')).replace(APOSTROPHES, '').replace(BETWEEN, ' ').trim()} `;

/** The same without case, accents and the dots of ё. */
const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ё/g, 'е')
    .replace(MARKED, (letter) => PLAIN_LETTER[letter] ?? letter.normalize('NFD').charAt(0));

/**
 * What to look for in a text of `searchText`, all of it: the beginnings of words; and words of two or three capitals, which
 * are names such as IT or ФСБ, whole and in capitals, or "it" would be found in every text.
 */
export function wanted(q: string): readonly string[] {
  return ungrouped(q)
    .split(/\s+/)
    .map(spaced)
    .map((word) => (ACRONYM.test(word) ? word : folded(word).trimEnd()))
    .filter((word) => word.trim() !== '');
}

/** Everything of a figure that a search looks through; each text is made once and kept. */
export function searchText({ sources, place: places }: ExploreData): (figure: ExploreFigure) => string {
  const made = new Map<string, string>();
  return (figure) => {
    const known = made.get(figure.id);
    if (known !== undefined) return known;
    const { id, statement, counted, caveat, said, when, place, measured } = figure;
    const { name, title, translated } = sources[figure.source_id] ?? {};
    const parts = [statement, counted, caveat, said, when, name, title, translated, place && places[place]];
    const words = spaced([...parts, numbersOf(measured).join(' ; '), id].filter(Boolean).join(' \n'));
    // An id is in small letters: in capitals too, so that NYT finds what is the newspaper's.
    const acronyms = `${words}${spaced(id.toUpperCase())}`.match(/ \p{Lu}{2,3}(?= )/gu) ?? [];
    const text = `${folded(words)}${acronyms.join('')} `;
    made.set(id, text);
    return text;
  };
}

/** The ms of an idle time that are left over: a browser that is used to its end keeps a tap waiting. */
const SPARE = 25;

/** Makes the texts of all figures while the browser has nothing else to do, so that a first search finds them. Returns how to stop. */
export function makeWhenIdle(figures: readonly ExploreFigure[], textOf: (figure: ExploreFigure) => string): () => void {
  // Safari knows no idle time.
  if (!('requestIdleCallback' in window)) return () => {};
  const left = figures[Symbol.iterator]();
  const work = (idle: IdleDeadline) => {
    let next = left.next();
    for (; !next.done && idle.timeRemaining() > SPARE; next = left.next()) textOf(next.value);
    if (next.done) return;
    textOf(next.value);
    waiting = requestIdleCallback(work);
  };
  let waiting = requestIdleCallback(work);
  return () => cancelIdleCallback(waiting);
}
