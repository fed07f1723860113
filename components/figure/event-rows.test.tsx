import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cite } from '../../data/cite';
import { event } from '../../data/dataset';
import { EDITION } from '../../data/edition';
import { chartFiles } from '../../data/files/chart-files';
import { textOf } from '../../data/files/published-file';
import { defineChart } from '../charts/define-chart';
import { truceTimeline } from '../charts/truce-timeline';
import { creditLine } from './credit';
import { citedRecords, rowFacts } from './row-facts';
import { surenessFacts } from './sureness';

const id = 'peace-call-2025-03-18';
const rows = truceTimeline.rows('en');

describe('a row that is an event', () => {
  it('has its date as value, its caveat and its source in the table', () => {
    const cited = cite(citedRecords(truceTimeline, 'en'));
    const facts = rows.filter((row) => row.id === id).map((row) => rowFacts(row, cited, 'en'));
    expect(facts).toMatchObject([
      {
        value: '18 March 2025',
        period: '',
        published: '',
        formula: null,
        confidence: 'high',
        caveat: event(id).text.en.caveat,
      },
    ]);
    expect(facts[0]?.sources.map(({ source }) => source.id)).toEqual([event(id).source_id]);
  });
  it('is said by month where only the month is known', () =>
    expect(rows.find((row) => row.id === 'nyt-outrush-fieldwork-start')?.said).toBe('July 2024'));
  it('fills label, date, source and caveat in the chart’s CSV, and no cell of a number', () => {
    const [file] = chartFiles('truce-timeline', 'en', '', rows, EDITION);
    const read: Record<string, string>[] = parse(file ? textOf(file) : '', { columns: true, record_delimiter: '\r\n' });
    expect(read.map((row) => row.id)).toEqual(rows.map((row) => row.id));
    expect(read.find((row) => row.id === id)).toMatchObject({
      label: 'Putin declines a full truce',
      value_kind: 'date',
      value_point: '',
      value_low: '',
      value_high: '',
      period: '2025-03-18/2025-03-18',
      period_start: '2025-03-18',
      period_start_precision: 'day',
      source_id: event(id).source_id,
      caveat: event(id).text.en.caveat,
    });
  });
  it('is credited, and dated among the facts of how sure we are', () => {
    expect(creditLine(truceTimeline, 'en')).toContain('The New York Times');
    expect(surenessFacts(truceTimeline, 'en').map(([, fact]) => fact)).toContain('October 2023 to May 2025');
  });
  it('is refused when the chart does not list it', () => {
    const text = { title: '', summary: '', howToRead: '', notes: [], labels: {} };
    const make = () =>
      defineChart({
        // The text of another chart replaces the translations: this test is about rows.
        slug: 'truce-timeline',
        figures: [],
        text,
        rows: (_, pickEvent) => [{ of: pickEvent(id) }],
        plot: {
          form: 'time',
          layout: () => ({ left: 0, right: 0, height: 0, least: 0 }),
          draw: () => null,
        },
      }).rows('en');
    expect(make).toThrow('which the chart does not list');
  });
});
