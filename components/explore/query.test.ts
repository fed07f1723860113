import { describe, expect, it } from 'vitest';
import { TOPICS, UNITS } from '../../data/vocabulary';
import { gather } from './gather';
import { parseQuery, unitSlug, writeQuery } from './query';
import { openView, unitsOf } from './view';

const { figures } = gather('en');
const parse = (search: string) => parseQuery(search, figures);

describe('an address of the explore page', () => {
  it('empty: the opening view, nothing dropped', () => {
    expect(parse('')).toEqual({ view: openView(figures), dropped: [] });
    expect(writeQuery(openView(figures), figures)).toBe('');
  });

  it('every topic and unit: comes back as it was written', () => {
    for (const topic of TOPICS) {
      for (const unit of unitsOf(figures, topic)) {
        const view = { ...openView(figures, topic), unit, confidence: ['low' as const], origin: [] };
        expect(parse(writeQuery(view, figures))).toEqual({ view, dropped: [] });
      }
    }
  });

  it('written: short, readable, without percent signs', () => {
    const view = {
      ...openView(figures, 'sector'),
      unit: 'percent of respondents' as const,
      confidence: ['high' as const, 'medium' as const],
      origin: ['article' as const],
    };
    expect(writeQuery(view, figures)).toBe(
      '?topic=sector&unit=percent-of-respondents&confidence=high,medium&origin=article',
    );
  });

  it('with an unknown topic: the opening topic, and the reader is told', () => {
    const { view, dropped } = parse('?topic=weather');
    expect(view.topic).toBe('total');
    expect(dropped).toEqual([{ param: 'topic', value: 'weather' }]);
  });

  it('with a unit of another topic: the topic’s own first unit, and the reader is told', () => {
    const { view, dropped } = parse('?topic=peace-process&unit=people');
    expect(view.unit).toBe('days');
    expect(dropped).toEqual([{ param: 'unit', value: 'people' }]);
  });

  it('with one bad entry in a list: the good ones hold', () => {
    const { view, dropped } = parse('?confidence=high,sure');
    expect(view.confidence).toEqual(['high']);
    expect(dropped).toEqual([{ param: 'confidence', value: 'sure' }]);
  });

  it('with nothing good in a list: the filter is open', () => {
    expect(parse('?origin=').view.origin).toEqual(openView(figures).origin);
    expect(parse('?origin=').dropped).toHaveLength(1);
  });

  it('with markup or endless text: dropped and shown shortened', () => {
    const { dropped } = parse(`?topic=${encodeURIComponent('<script>'.repeat(100))}`);
    expect(dropped[0]?.value.length).toBeLessThan(50);
  });

  it('with a broken escape: no failure', () => {
    expect(parse('?topic=%E0%A4%A').dropped).toHaveLength(1);
  });

  it('with parameters of others: ignored in silence', () => {
    expect(parse('?utm_source=letter').dropped).toEqual([]);
  });

  it('no two units share a slug', () => {
    expect(new Set(UNITS.map(unitSlug)).size).toBe(UNITS.length);
  });
});
