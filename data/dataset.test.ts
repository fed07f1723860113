import { describe, expect, it } from 'vitest';
import { dataset, figure } from './dataset';

describe('the dataset', () => {
  it('holds the article’s figures as the article gives them', () => {
    expect(figure('nyt-total-fled').measured).toEqual({ kind: 'point', at: 800_000, approximate: true });
    expect(figure('nyt-return-if-democratic').measured).toEqual({ kind: 'point', at: 40, approximate: true });
    expect(figure('nyt-return-if-war-ends').measured).toEqual({ kind: 'word' });
    for (const id of ['nyt-total-fled', 'nyt-return-if-democratic', 'nyt-return-if-war-ends'])
      expect(figure(id).origin).toBe('article');
  });
  it('marks what only the summary says', () => {
    for (const record of dataset.figures)
      expect(record.origin === 'summary', record.id).toBe(record.id.startsWith('summary-'));
    expect(dataset.figures.filter((f) => f.origin === 'summary').map((f) => f.measured.kind)).toEqual(
      Array(5).fill('word'),
    );
  });
  it('links no scraper or spun copy', () => {
    const copies =
      /news24\.monster|cultureru|lpnaf|gadgetonus|libertywire|dailytimes247|newsforall|ironsidenews|witnews24|tecnicho|adxpro/;
    expect(dataset.sources.filter((s) => copies.test(s.url ?? ''))).toEqual([]);
  });
  it('is frozen', () => {
    expect(Object.isFrozen(figure('nyt-total-fled').measured)).toBe(true);
    expect(Object.isFrozen(dataset.sources[0])).toBe(true);
  });
  it('does not mention how it was made', () => {
    for (const record of [...dataset.figures, ...dataset.events]) {
      expect(Object.values(record.text.en).join(' '), record.id).not.toMatch(
        /\b(the store|stored|do not (plot|chart|use)|never (plot|chart|average))\b/i,
      );
    }
  });
});
