import type { CompareKey } from '../../compare/compare-keys';
import type { Obstacle } from '../../compare/why-not';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the comparison says in English. */
export const compare = {
  title: 'Compare',
  column: 'Compare',
  pin: 'Compare',
  pinNamed: (statement: string) => `Compare: ${statement}`,
  unpin: 'Remove',
  unpinNamed: (statement: string) => `Remove from the comparison: ${statement}`,
  clear: 'Remove all',
  full: (most: number) => `${most} figures fit beside each other. Remove one first.`,
  caption: (count: number) => (count === 1 ? 'One figure pinned' : `${count} figures side by side`),
  oneMore: 'Pin a second figure to see what they share and where they differ.',
  property: 'Property',
  differs: 'differs',
  same: 'the same',
  noCaveat: 'Nothing noted',
  rows: {
    value: 'Value',
    unit: 'Unit',
    counted: 'Counted',
    place: 'Country',
    measured: 'About the days',
    date: 'As of',
    source: 'Source',
    title: 'Title',
    kind: 'Kind of source',
    flag: 'Status of the value',
    confidence: 'Confidence that the source says so',
    origin: 'Where it was said',
    caveat: 'What it does not tell',
  } satisfies Record<CompareKey, string>,
  mayNot: 'These figures can’t simply be set against each other:',
  may: 'Their records show the same unit, country, days and group. Do read the caveats before you set them against each other.',
  why: (obstacle: Obstacle, places: Readonly<Record<string, string>>): string => {
    switch (obstacle.kind) {
      case 'units':
        return `They are in different units: ${list.format(obstacle.units)}. None of them is more or less than another.`;
      case 'wordless':
        return obstacle.all
          ? 'None of them has a number.'
          : `${obstacle.count === 1 ? 'One of them has' : `${obstacle.count} of them have`} no number, so it can’t be said which is larger.`;
      case 'places':
        return `They are about different places: ${list.format(
          obstacle.codes.map((code) => (code === null ? 'no single country' : (places[code] ?? code))),
        )}.`;
      case 'populations':
        return 'They count different groups. The row “Counted” says which.';
      case 'periods':
        return 'They are about different days. A difference may be a change over time, or none.';
    }
  },
  conflict: 'This disagreement is known and explained:',
};
