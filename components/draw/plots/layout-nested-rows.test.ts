import { describe, expect, it } from 'vitest';
import { figure } from '../../../data/dataset';
import { sayMeasure, sayShort } from '../../../data/say';
import type { Row } from '../chart';
import { WIDTHS } from '../chart';
import { layoutNestedRows } from './layout-nested-rows';
import type { Section } from './layout-row-plot';

const WHOLES = { 'sci-novaya-1600': 'sci-novaya-2500', 'sci-novaya-600': 'sci-novaya-1600' };
const rows: Row[] = ['sci-novaya-2500', 'sci-novaya-1600', 'sci-novaya-600'].map((id) => {
  const of = figure(id);
  return { id, of, series: '', name: id, detail: 'how', said: sayMeasure(of, 'en'), short: sayShort(of, 'en') };
});
const section: Section = {
  title: 'Part of',
  note: '',
  rows,
  domain: [0, 2500],
  ticks: [0, 1000, 2000],
  sayTick: String,
  colour: 'left',
  mark: 'bar',
};

describe.each(WIDTHS)('layoutNestedRows(sections, wholes, %i)', (width) => {
  const plot = layoutNestedRows([section], WHOLES, width);
  const placed = plot.sections.flatMap((one) => one.rows);
  const markEnd = (id: string) => {
    const mark = placed.find(({ row }) => row.id === id)?.mark;
    return mark && 'x' in mark ? mark.x : Number.NaN;
  };

  it('gives each part a bracket exactly as long as its whole, and a whole none', () => {
    expect(plot.nests.map(({ bracket }) => bracket.to)).toEqual(
      ['sci-novaya-2500', 'sci-novaya-1600'].map((id) => expect.closeTo(markEnd(id), 1)),
    );
    for (const { bracket } of plot.nests) expect(bracket.from).toBe(placed[0]?.zero);
  });
  it('leaves a bracket open where the whole is a floor, and closes it where it is known', () => {
    expect(plot.nests.map(({ bracket }) => bracket.open)).toEqual([true, false]);
  });
  it('sets names in, part by part, and keeps every mark on the scale and inside the picture', () => {
    expect(placed.map(({ name }) => name[0]?.x)).toEqual([0, 10, 20]);
    const [from, to] = plot.sections[0]?.axis?.range ?? [0, 0];
    for (const [id, value] of [
      ['sci-novaya-2500', 2500],
      ['sci-novaya-1600', 1600],
      ['sci-novaya-600', 600],
    ] as const) {
      expect(Math.abs(markEnd(id) - (from + (value / 2500) * (to - from)))).toBeLessThanOrEqual(0.5);
      expect(markEnd(id)).toBeLessThanOrEqual(width);
    }
  });
});
