import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../data/dataset';
import { hatchPath } from './hatch';
import { OPEN_END } from './open-arrow';
import { inkExtent, placeValue } from './place-value';
import { labelLines, labelWidth, textWidth, wrap, wrapEvenly } from './text';

const scale = (n: number) => 10 + n / 1000;

describe('placeValue(value, scale)', () => {
  it('places every number of every figure by the scale, and nothing else', () => {
    for (const { id, measured } of dataset.figures) {
      const placed = placeValue(measured, scale);
      expect(placed.kind, id).toBe(measured.kind);
      if (measured.kind === 'range')
        expect(placed).toEqual({ kind: 'range', x1: scale(measured.low), x2: scale(measured.high) });
      if (measured.kind === 'word' || measured.kind === 'missing') expect(Object.keys(placed), id).toEqual(['kind']);
    }
  });
});

describe('inkExtent(placed)', () => {
  it('is null for a word and a gap', () => {
    expect(inkExtent({ kind: 'word' })).toBeNull();
    expect(inkExtent({ kind: 'missing' })).toBeNull();
  });
  it('extends a floor to the right and a ceiling to the left by a fixed length', () => {
    expect(inkExtent({ kind: 'at-least', x: 50 })).toEqual([50, 50 + OPEN_END]);
    expect(inkExtent({ kind: 'at-most', x: 50 })).toEqual([50 - OPEN_END, 50]);
  });
});

describe('wrap(text, width, style)', () => {
  const style = { face: 'sans', size: 12 } as const;
  it('keeps every word in order and every line within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/), { maxLength: 20 }),
        fc.integer({ min: 80, max: 400 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, style);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
  it.each(['из России уехали многие', 'война — это надолго', 'вернутся ли они после войны'])(
    'ends no line of “%s” with a preposition and starts none with a dash',
    (text) => {
      const widths = Array.from({ length: 90 }, (_, i) => 90 + 2 * i);
      const lines = widths.flatMap((width) => [...wrap(text, width, style), ...wrapEvenly(text, width, style)]);
      expect(new Set(lines).size).toBeGreaterThan(3);
      expect(lines.filter((line) => /(^|\s)из$|^—/.test(line))).toEqual([]);
    },
  );
  it('balances line lengths without adding lines', () => {
    const text = 'Russian citizens with Czech residence permits';
    const [greedy, even] = [wrap(text, 240, style), wrapEvenly(text, 240, style)];
    expect(even).toHaveLength(greedy.length);
    const shortest = (lines: readonly string[]) => Math.min(...lines.map((line) => textWidth(line, style)));
    expect(shortest(even)).toBeGreaterThan(shortest(greedy));
  });
  it('puts a word wider than the line on a line of its own', () => {
    expect(wrap('a Mobilisierungsankündigung b', 40, style)).toEqual(['a', 'Mobilisierungsankündigung', 'b']);
  });
});

describe('labelLines(name, detail, width)', () => {
  const [bold, quiet] = [{ face: 'sansBold', size: 13 } as const, { face: 'sans', size: 13 } as const];
  const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/), { minLength: 1, maxLength: 8 });
  it('keeps every word in order, the name before its detail, and every line within the width', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 90, max: 400 }), (name, detail, width) => {
        const lines = labelLines(name.join(' '), detail.join(' '), width, bold, quiet);
        const said = lines.flatMap((line) => [line.text, line.after]).filter(Boolean);
        expect(said.join(' ')).toBe([...name, ...detail].join(' '));
        for (const line of lines) expect(labelWidth(line, bold, quiet)).toBeLessThanOrEqual(width);
      }),
    );
  });
  it('puts a short detail beside its name', () =>
    expect(labelLines('OK Russians', '2022', 200, bold, quiet)).toEqual([{ text: 'OK Russians', after: '2022' }]));
});

describe('hatchPath(box)', () => {
  it('stays inside its box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }), (width, height) => {
        const numbers =
          hatchPath({ x: 5, y: 7, width, height })
            .match(/-?[\d.]+/g)
            ?.map(Number) ?? [];
        numbers.forEach((n, i) => {
          const [from, to] = i % 2 === 0 ? [5, 5 + width] : [7, 7 + height];
          expect(n).toBeGreaterThanOrEqual(from - 0.1);
          expect(n).toBeLessThanOrEqual(to + 0.1);
        });
      }),
    );
  });
});
