import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../data/value';
import { gather } from '../gather';
import { PLAIN } from '../view';
import { barPanels, timelinePanels, valuePanels } from './panels';

const data = gather('en');
const { figures } = data;
const numbered = figures.filter(({ measured }) => numbersOf(measured).length > 0);

describe('the pictures of a view', () => {
  it('by value: one a unit, together every figure with a number, words and gaps in none', () => {
    const panels = valuePanels(figures, PLAIN, data, 'en');
    for (const { unit, groups } of panels) {
      for (const figure of groups.flatMap((group) => group.figures)) expect(figure.unit).toBe(unit);
    }
    const drawn = panels.flatMap(({ groups }) => groups.flatMap((group) => group.figures));
    expect(drawn.map(({ id }) => id).sort()).toEqual(numbered.map(({ id }) => id).sort());
    expect(new Set(panels.map(({ unit }) => unit)).size).toBe(panels.length);
  });

  it('by value: every number lies on its axis, which holds zero', () => {
    for (const { scale, groups } of valuePanels(figures, PLAIN, data, 'en')) {
      expect(scale.domain[0]).toBeLessThanOrEqual(0);
      for (const n of groups.flatMap((group) => group.figures.flatMap(({ measured }) => numbersOf(measured)))) {
        expect(n).toBeGreaterThanOrEqual(scale.domain[0]);
        expect(n).toBeLessThanOrEqual(scale.domain[1]);
      }
    }
  });

  it('by value: the axis stays while other filters narrow the figures', () => {
    const all = valuePanels(figures, PLAIN, data, 'en').find(({ unit }) => unit === 'people');
    const few = valuePanels(numbered.filter(({ unit }) => unit === 'people').slice(0, 3), PLAIN, data, 'en');
    expect(few[0]?.scale).toEqual(all?.scale);
  });

  it('bars: every figure under its category, none summed', () => {
    const panels = barPanels(figures, { ...PLAIN, by: 'kind' }, data, 'en', ({ kind }) => kind);
    for (const { title, figures: inGroup } of panels.flatMap(({ groups }) => groups)) {
      for (const { kind } of inGroup) expect(kind).toBe(title);
    }
    expect(panels.flatMap(({ groups }) => groups.flatMap((group) => group.figures))).toHaveLength(numbered.length);
  });

  it('the timeline: every dated figure, words among them, in the order in which they begin', () => {
    const [panel] = timelinePanels(figures, PLAIN, data);
    const drawn = panel?.groups[0]?.figures ?? [];
    expect(drawn).toHaveLength(figures.filter(({ span }) => span.first ?? span.last).length);
    expect(drawn.some(({ measured }) => measured.kind === 'word')).toBe(true);
    const starts = drawn.map(({ span }) => span.first ?? span.last ?? '');
    expect(starts).toEqual([...starts].sort());
  });
});
