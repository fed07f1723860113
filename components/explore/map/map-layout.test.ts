import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../data/value';
import { gather } from '../gather';
import { revive } from '../revive';
import { isMappable, layoutMap, mappedMeasures, onePerCountry } from './map-layout';

const data = revive(gather('en'));
const inCountry = data.figures.filter(({ measure, unit }) => measure === 'wartime-stock' && unit === 'people');
const people = onePerCountry(inCountry);

describe.each([288, 640, 1300])('people in the country on a map %i px wide', (width) => {
  const layout = layoutMap(people, data, width);

  it('has one circle for each country, inside the picture', () => {
    const countries = [...layout.marks.map(({ figure }) => figure), ...layout.outside].map(({ place }) => place);
    expect(new Set(countries).size).toBe(countries.length);
    expect(new Set(countries)).toEqual(new Set(inCountry.filter(isMappable).map(({ place }) => place)));
    for (const { at, down } of layout.marks) {
      expect(Math.min(at, down)).toBeGreaterThan(0);
      expect(Math.max(at, down)).toBeLessThan(1);
    }
  });

  it('has areas in proportion to the numbers, except circles of the least size', () => {
    const circles = layout.marks.flatMap(({ figure, symbol }) =>
      symbol.kind === 'circle' ? [{ figure, radii: symbol.radii }] : [],
    );
    const large = circles.filter(({ radii }) => (radii[0] ?? 0) > 3.01);
    const areaPerHead = large.map(({ figure, radii }) => (radii[0] ?? 0) ** 2 / (numbersOf(figure.measured)[0] ?? 0));
    for (const share of areaPerHead) expect(share).toBeCloseTo(areaPerHead[0] ?? 0, 6);
  });
});

describe('figures on a map', () => {
  it('exclude words, gaps, negative numbers and figures about no single country', () => {
    for (const { place, measured } of data.figures.filter(isMappable)) {
      expect(place).not.toBeNull();
      expect(Math.min(...numbersOf(measured))).toBeGreaterThanOrEqual(0);
    }
  });

  it('show people in the country before arrivals', () => {
    const [first] = mappedMeasures(data.figures.filter(({ unit }) => unit === 'people'));
    expect(first?.[0]).toBe('wartime-stock');
  });

  it('are where their country is: Georgia far east of Serbia', () => {
    const [srb, geo] = [data.points.SRB, data.points.GEO];
    expect((geo?.[0] ?? 0) - (srb?.[0] ?? 0)).toBeGreaterThan(80);
  });
});
