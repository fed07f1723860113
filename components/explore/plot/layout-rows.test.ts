import { describe, expect, it } from 'vitest';
import { DETAIL, SAID, SECTION } from '../../draw/marks/row-styles';
import { textWidth } from '../../draw/marks/text';
import type { ExploreFigure } from '../explore-data';
import { gather } from '../gather';
import { hasNumber } from '../view';
import { exploreWording } from '../words';
import { FLAGS, layoutRows, STATEMENT } from './layout-rows';
import { rowWords } from './row-words';

const data = gather('en');
const say = exploreWording('en');
const drawn = data.figures.filter(hasNumber);
const layout = (width: number, figures: readonly ExploreFigure[] = drawn) =>
  layoutRows([{ figures }], (one) => rowWords(one, data.sources, say, false), width);

describe.each([288, 460, 599, 600, 736, 920])('rows of every figure at %i px', (width) => {
  const { rows, height, range } = layout(width);

  it('no word is cut or leaves its column', () => {
    const column = range[0] > 100 ? range[0] : width;
    for (const row of rows) {
      expect(row.statement.map(({ text }) => text).join(' ')).toBe(row.figure.statement);
      const lines = [
        [DETAIL, row.head],
        [STATEMENT, row.statement],
        [FLAGS, row.flags],
        [SAID, row.value],
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
    const own = drawn.filter(({ origin }) => origin === 'article');
    expect(layout(920, own).rows[0]?.flags[0]?.text).toBe(say.flags.article);
  });
});

describe('groups of rows', () => {
  it('each title stands above its rows and touches none', () => {
    const groups = ['First', 'A second one with a name far too long for a phone'].map((title, i) => ({
      title,
      figures: drawn.slice(3 * i, 3 * i + 3),
    }));
    const { rows, titles } = layoutRows(groups, (one) => rowWords(one, data.sources, say, false), 288);
    expect(titles).toHaveLength(2);
    titles.forEach(({ lines }, i) => {
      const first = rows[3 * i];
      for (const { text, y } of lines) {
        expect(y).toBeLessThan(first?.top ?? 0);
        expect(textWidth(text, SECTION)).toBeLessThanOrEqual(288);
      }
    });
    expect((titles[1]?.lines[0]?.y ?? 0) - SECTION.size).toBeGreaterThan((rows[2]?.top ?? 0) + (rows[2]?.height ?? 0));
  });
});
