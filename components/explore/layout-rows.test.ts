import { describe, expect, it } from 'vitest';
import { textWidth } from '../marks/text';
import { choose } from './choose';
import type { ExploreFigure } from './explore-data';
import { gather } from './gather';
import { FLAGS, HEAD, layoutRows, STATEMENT, VALUE } from './layout-rows';
import { rowWords } from './row-words';
import { hasNumber, openView } from './view';
import { exploreWording } from './wording';

const data = gather('en');
const say = exploreWording('en');
const drawn = data.figures.filter(hasNumber);
const layout = (width: number, figures: readonly ExploreFigure[] = drawn) =>
  layoutRows(figures, (one) => rowWords(one, data.sources, say), width);

describe.each([288, 460, 599, 600, 736, 920])('rows of every figure at %i px', (width) => {
  const { rows, height, range } = layout(width);

  it('no word is cut or leaves its column', () => {
    const column = range[0] > 100 ? range[0] : width;
    for (const row of rows) {
      expect(row.statement.map(({ text }) => text).join(' ')).toBe(row.figure.statement);
      const lines = [
        [HEAD, row.head],
        [STATEMENT, row.statement],
        [FLAGS, row.flags],
        [VALUE, row.value],
      ] as const;
      for (const [style, set] of lines)
        for (const { text } of set) expect(textWidth(text, style)).toBeLessThanOrEqual(column);
    }
  });

  it('rows follow each other without touching, words stay inside them', () => {
    let top = 0;
    for (const row of rows) {
      expect(row.top).toBe(top);
      top += row.height;
      for (const { y } of [...row.head, ...row.statement, ...row.flags, ...row.value]) {
        expect(y).toBeGreaterThan(row.top);
        expect(y).toBeLessThan(top);
      }
    }
    expect(height).toBe(top);
  });

  it('the scale has a length and stays inside the picture', () => {
    expect(range[0]).toBeLessThan(range[1]);
    expect(range[1]).toBeLessThanOrEqual(width);
  });
});

describe('a row', () => {
  it('of low confidence: says so in words', () => {
    const low = drawn.filter(({ confidence }) => confidence === 'low');
    expect(low.length).toBeGreaterThan(0);
    for (const row of layout(920, low).rows)
      expect(row.flags.map(({ text }) => text).join(' ')).toContain(say.flags.low);
  });

  it('of the article: is named, not only coloured', () => {
    const own = choose(data.figures, { ...openView(data.figures), origin: ['article'] });
    expect(layout(920, own).rows[0]?.flags[0]?.text).toBe(say.flags.article);
  });
});
