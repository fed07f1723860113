import { DataError } from '../errors';
import type { OriginalDataset } from '../parse';
import { READ_UNTIL } from '../read-until';

/** Dates after the last day on which sources were read, except the ends of periods: a forecast may have one. */
export function checkDates(
  { figures, events, sources }: Pick<OriginalDataset, 'figures' | 'events' | 'sources'>,
  last: string = READ_UNTIL,
): DataError[] {
  const dated = [
    ...figures.flatMap(({ id, topic, period, reported }) => {
      const file = `data/figures/${topic}.json`;
      return [
        { file, id, field: 'period', day: period?.start?.first },
        { file, id, field: 'reported_on', day: reported?.first },
      ];
    }),
    ...events.map(({ id, date }) => ({ file: 'data/events.json', id, field: 'date', day: date })),
    ...sources.map(({ id, published }) => ({ file: 'data/sources.json', id, field: 'published', day: published })),
  ];
  return dated.flatMap(({ file, id, field, day }) => (day && day > last ? [tooLate(file, id, field, day, last)] : []));
}

/** The fault of a date after the last day on which sources were read. */
export const tooLate = (file: string, record: string, field: string, day: string, last: string) =>
  new DataError({
    file,
    record,
    rule: `field "${field}": ${day} is after ${last}, the last day on which sources were read`,
    wayOut: 'Correct the date, or raise READ_UNTIL in data/read-until.ts if it was read since.',
  });
