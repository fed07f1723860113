import type { Family } from '../families';

/** The English words of a country's picture, cards and pages. Numbers come from the records. */
export const en = {
  title: (country: string) => `${country}: how many Russians came, left and stayed, count by count`,
  summary: (country: string) => `Published figures on ${country}: each panel holds one measure in one unit.`,
  howToRead:
    'A dot is a number on its day; a tail shows how far the day is uncertain. A line is placed over the days it covers, and a bar stands for a whole year. Thin lines join only what one body counted in the same way at several dates. Claims of officials are hollow.',
  notes: {
    differ:
      'Numbers of people there differ because they count different things: who came since the invasion, who holds a permit, who is registered. They are not steps of one curve.',
    crossings: 'A [[crossing|crossing]] is not a person: whoever travels twice is counted twice.',
    left: (drawn: number, all: number) =>
      `The picture shows ${drawn} of ${all} figures for this country: for each measure, the count with the most dates. All of them are in the dataset.`,
    twins: (names: string) => `Left out because they repeat a number that is shown: ${names}.`,
  },
  titles: {
    there: 'Wartime arrivals still there',
    residents: 'Residents, whenever they came',
    moves: 'Moved there and moved away',
    border: 'Entered and left at the border',
  } satisfies Partial<Record<Family, string>> as Partial<Record<Family, string>>,
  oneWay: {
    moves: { in: 'Moved there', out: 'Moved away' },
    border: { in: 'Entered across the border', out: 'Left across the border' },
  } as Partial<Record<Family, { readonly in: string; readonly out: string }>>,
  rate: 'Asylum cases decided in favour',
  crossings: 'Border crossings, not people',
  people: 'people',
  moves: { in: 'moved there', out: 'moved away' },
  ways: { in: 'in', out: 'out' },
  guides: { invasion: 'invasion', callUp: 'call-up' },
};

export type CountryWords = typeof en;
