import type { Lang } from '../../../../data/vocabulary';
import { en as dataWords } from '../../../../data/words/en/sayings';
import { type Difference, sayDifference } from '../../compare/difference';
import type { Obstacle } from '../../compare/why-not';
import type { Named } from '../index';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the comparison says in English. */
export const compare = {
  pin: 'Compare',
  pinNamed: (statement: string) => `Compare: ${statement}`,
  unpin: 'Remove',
  unpinNamed: (statement: string) => `Remove from the comparison: ${statement}`,
  clear: 'Remove all',
  full: (most: number) => `${most} figures fit beside each other. Remove one first.`,
  caption: (count: number) => (count === 1 ? 'Pinned, one figure' : `Pinned, ${count} figures`),
  oneMore: 'Pin a second figure to see what they share and where they differ.',
  sideBySide: 'Side by side',
  property: 'Property',
  differs: 'differs',
  same: 'the same',
  noCaveat: 'Nothing noted',
  mayNot: 'These figures are not directly comparable:',
  may: 'Their records show the same measure, unit, country and group. Read their limits before you compare them.',
  difference: (difference: Difference, lang: Lang) =>
    `Difference: ${sayDifference(difference, lang)}. It may be a change between the days, another way of counting, or rounding.`,
  why: (obstacle: Obstacle, { places, measures }: Named): string => {
    switch (obstacle.kind) {
      case 'units':
        return `They are in different units: ${list.format(obstacle.units.map((unit) => dataWords.unitNames[unit]))}. None of them is more or less than another.`;
      case 'measures':
        return `They count different things: ${list.format(obstacle.codes.map((code) => `“${measures[code].title}”`))}.`;
      case 'one':
        return `${obstacle.all ? 'They' : 'Some of them'} may be one figure: passed on, given more exactly, or revised. Count it once.`;
      case 'wordless':
        return obstacle.all
          ? 'None of them has a number.'
          : `${obstacle.count === 1 ? 'One of them has' : `${obstacle.count} of them have`} no number, so it can’t be said which is larger.`;
      case 'places':
        return `They are about different places: ${list.format(
          obstacle.codes.map((code) => (code === null ? 'no single country' : (places[code] ?? code))),
        )}.`;
      case 'populations':
        return 'They count different groups, or asked different questions. The row “Population” says which.';
      case 'periods':
        return 'They are about different days. A difference may be a change over time, or none.';
    }
  },
  conflict: 'This disagreement is known and explained:',
};
