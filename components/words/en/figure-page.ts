import type { RelationKind } from '../../../data/relations';
import type { Unit, ValueKind } from '../../../data/vocabulary';
import { en as dataWords } from '../../../data/words/en/sayings';

type Directions = { readonly fromHere: string; readonly toHere: string };

export const figurePage = {
  value: 'Value',
  kinds: {
    point: 'One number.',
    about: 'One number, which the source itself calls approximate.',
    range: 'Two published ends. What lies between is not known, so no midpoint is given.',
    'at-least': 'A floor: the true number may be higher.',
    'at-most': 'A ceiling: the true number may be lower.',
    word: 'The source gives words and no number, so none is given here.',
    missing: 'No usable number was published. That is not zero.',
  } satisfies Record<ValueKind | 'about', string>,
  /** The line on which it is compared with others. */
  strip: {
    title: (count: number, measure: string, place: string) =>
      `Where this stands among ${count} figures of “${measure}”${place && `, ${place}`}`,
    note: 'A stroke is one number, a band a range, an arrow a floor or a ceiling. Who was counted, and when, differs from figure to figure.',
  },
  counted: 'Population',
  unit: 'Unit',
  unitName: (unit: Unit) => dataWords.unitNames[unit],
  place: 'Country',
  noPlace: 'no single country',
  measure: 'Measure',
  countedBy: 'Counted by',
  period: 'Period',
  noPeriod: 'the source does not say',
  published: 'Published',
  status: 'Status of the value',
  origin: 'Origin',
  confidence: 'Confidence',
  seen: 'Seen',
  seenOn: (pages: number) =>
    pages === 1
      ? 'On one page only. Nothing else we read repeats it.'
      : `On ${pages} pages. Copies of one report count each, so this does not prove separate counts.`,
  caveat: 'Limits',
  source: 'Source',
  series: 'The same at other dates',
  seriesLead:
    'These were counted in the same way by one body, and only such figures may be joined by a line. In the data they share the series',
  seriesColumns: ['Period', 'Value', 'Published'],
  thisOne: 'this figure',
  related: 'Related figures',
  /** How the other figure relates to this one: in a relation from this one to it, and in one from it to this one. */
  relations: {
    'exact-form-of': { fromHere: 'The same, rounded', toHere: 'The same, exact' },
    'same-figure-relayed': {
      fromHere: 'The same figure, as first reported',
      toHere: 'The same figure, as others report it',
    },
    revises: { fromHere: 'Revises', toHere: 'Revised by' },
    'conflicts-with': { fromHere: 'Conflicts with', toHere: 'Conflicts with' },
    'part-of': { fromHere: 'Part of', toHere: 'Includes' },
    'control-for': { fromHere: 'A comparison for', toHere: 'To compare with' },
  } satisfies Record<RelationKind, Directions> as Record<RelationKind, Directions>,
  otherUnit: 'The same, in another unit',
  conflicts: 'Where it disagrees with others',
  charts: 'Charts that show it',
  drawnIn: 'drawn',
  mentionedIn: 'mentioned in the text',
  inNoChart: 'It is in no chart.',
  explore: 'Find similar figures and compare',
  link: 'Permanent link',
  linkNote:
    'The address stays the same when the figure is corrected. The version in the citation says which state you saw.',
  report: 'Report an error',
  reportNote: 'Opens an email to us with the id and the version filled in.',
  letter: {
    subject: (id: string, version: string) => `Error in ${id}, version ${version}`,
    body: (parts: { statement: string; value: string; source: string; address: string }) =>
      `${parts.statement}\nValue: ${parts.value}\nSource: ${parts.source}\n${parts.address}\n\nWhat is wrong, and where can we check it?\n\n`,
  },
};
