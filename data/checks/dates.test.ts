import { describe, expect, it } from 'vitest';
import { dataset, event, figure, source } from '../dataset';
import { parseEdtfDate, parsePeriod } from '../edtf';
import { READ_UNTIL } from '../read-until';
import { checkDates } from './dates';

const nothing = { figures: [], events: [], sources: [] };
const sound = figure('nyt-total-fled');
const LATER = `${Number(READ_UNTIL.slice(0, 4)) + 1}-03-01`;

describe('the last day on which sources were read', () => {
  it('is after every date of the dataset', () => {
    expect(checkDates(dataset)).toEqual([]);
  });
  it.each([
    [
      'published',
      { ...nothing, figures: [{ ...sound, reported: parseEdtfDate(LATER) }] },
      /"nyt-total-fled": field "reported_on"/,
    ],
    [
      'the start of a period',
      { ...nothing, figures: [{ ...sound, period: parsePeriod(`${LATER}/..`) }] },
      /field "period"/,
    ],
    [
      'an event',
      { ...nothing, events: [{ ...event('event-invasion'), date: LATER }] },
      /events\.json, "event-invasion": field "date"/,
    ],
    [
      'a source',
      { ...nothing, sources: [{ ...source(sound.source_id), published: LATER }] },
      /sources\.json, .*field "published"/,
    ],
  ])('%s after it: named with file, record, rule and way out', (_, records, rule) => {
    const [fault, ...more] = checkDates(records);
    expect(fault?.message).toMatch(rule);
    expect(fault?.message).toMatch(
      new RegExp(`${LATER} is after ${READ_UNTIL}.*\\. Correct the date, or raise READ_UNTIL`),
    );
    expect(more).toEqual([]);
  });
  it('does not bound the end of a period, as a forecast may be later', () => {
    expect(checkDates({ ...nothing, figures: [{ ...sound, period: parsePeriod(`2022/${LATER}`) }] })).toEqual([]);
  });
  it('accepts a month that has begun', () => {
    const month = READ_UNTIL.slice(0, 7);
    expect(checkDates({ ...nothing, figures: [{ ...sound, reported: parseEdtfDate(month) }] })).toEqual([]);
  });
});
