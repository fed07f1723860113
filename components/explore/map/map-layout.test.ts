import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../data/value';
import { touch } from '../../draw/marks/box';
import { TICK } from '../../draw/marks/row-styles';
import { textWidth } from '../../draw/marks/text';
import { gather } from '../gather';
import { isMappable, layoutMap } from './map-layout';
import { worldMap } from './world';

const data = gather('en');
const map = worldMap(Object.keys(data.places));
const all = Object.keys(data.places);
const widthOf = (name: string) => textWidth(name, { ...TICK, face: 'sansBold' });
const people = data.figures.filter((figure) => isMappable(figure, all) && figure.unit === 'people');

describe.each([288, 640, 900])('figures of one unit on a map %i px wide', (width) => {
  const layout = layoutMap(people, map, data.places, width);

  it('each has its circles, inside the picture', () => {
    expect(layout.marks.map(({ figure }) => figure.id).sort()).toEqual(people.map(({ id }) => id).sort());
    for (const { x, y } of layout.marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.height);
    }
  });

  it('areas are in proportion to the numbers, where a circle is not at its smallest', () => {
    const large = layout.marks.filter(({ radii }) => (radii[0] ?? 0) > 3.01);
    const areaPerHead = large.map(({ figure, radii }) => (radii[0] ?? 0) ** 2 / (numbersOf(figure.measured)[0] ?? 0));
    for (const share of areaPerHead) expect(share).toBeCloseTo(areaPerHead[0] ?? 0, 6);
  });

  it('no two names touch, none leaves the picture', () => {
    expect(layout.names.length).toBeGreaterThan(3);
    const boxes = layout.names.map(({ text, x, y }) => ({
      x,
      y: y - TICK.size,
      width: widthOf(text),
      height: TICK.size,
    }));
    boxes.forEach((box, i) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(i + 1)) expect(touch(box, other), layout.names[i]?.text).toBe(false);
    });
  });
});

describe('what can stand on a map', () => {
  it('words, gaps, negative numbers and figures about no single country: none of them', () => {
    for (const figure of data.figures.filter((one) => isMappable(one, data.near))) {
      expect(data.near).toContain(figure.place);
      expect(Math.min(...numbersOf(figure.measured))).toBeGreaterThanOrEqual(0);
    }
  });
});
