/**
 * Whatever a reader chooses, no label touches a mark, another label or the edge, every value lies inside its axis, and
 * the axis fits the values: 200 random choices at three widths, compared by bounding boxes.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayNumber } from '../../data/say';
import { numbersOf } from '../../data/value';
import { type Box, touch } from '../draw/marks/box';
import { inkExtent } from '../draw/marks/place-value';
import { DETAIL, NAME, SAID } from '../draw/marks/row-styles';
import { labelWidth, textWidth } from '../draw/marks/text';
import { pxAt } from '../draw/plots/fluid-box';
import { touching } from '../draw/plots/touching';
import { choose } from './choose/choose';
import { FACETS, optionsOf } from './choose/facets';
import { searchText } from './choose/search-text';
import type { ExploreFigure } from './explore-data';
import { gather } from './gather';
import { layoutMap, mappedMeasures, onePerCountry, radiusOf } from './map/map-layout';
import { groupsOf } from './ranking/groups';
import { layoutRanking } from './ranking/layout-ranking';
import { revive } from './revive';
import { layoutTime, offersLog } from './time/layout-time';
import { PLAIN, unitsOf, type View } from './view';
import { exploreWording } from './words';

const data = revive(gather('en'));
const bench = { data, lang: 'en', say: exploreWording('en') } as const;
const options = optionsOf(data.place);
const textOf = searchText(data);
const WIDTHS = [328, 720, 1312];

const oneFacet = fc
  .constantFrom(...FACETS)
  .chain((facet) =>
    fc.subarray([...options[facet]], { minLength: 1, maxLength: 2 }).map((chosen) => [facet, chosen] as const),
  );
const anyView = fc
  .array(oneFacet, { minLength: 1, maxLength: 2 })
  .map((chosen): View => ({ ...PLAIN, chosen: { ...PLAIN.chosen, ...Object.fromEntries(chosen) } }));

/** Expects a check to find no fault in the pictures of random choices, each at three widths. */
function expectNoFaults(check: (figures: readonly ExploreFigure[], width: number) => readonly string[]) {
  fc.assert(
    fc.property(anyView, (view) => {
      const { tabs } = unitsOf(choose(data.figures, view, textOf).shown);
      // The units with the most numbers make the most crowded pictures.
      for (const { figures } of tabs.slice(0, 2)) for (const width of WIDTHS) expect(check(figures, width)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}

const overlaps = (boxes: readonly (Box & { readonly name: string })[]) =>
  boxes.flatMap((box, i) =>
    boxes.slice(i + 1).flatMap((other) => (touch(box, other) ? [`${box.name} and ${other.name}`] : [])),
  );

describe('any choice', () => {
  it.each([false, true])('over time (logarithmic: %s): nothing touches a label, values lie on a fitted axis', (log) => {
    expectNoFaults((figures, width) => {
      if (log && !offersLog(figures)) return [];
      const layout = layoutTime({ figures, bench, width, log });
      if (!layout) return [];
      const { panel, domain, left, right, height } = layout;
      const numbers = figures.flatMap(({ measured }) => numbersOf(measured));
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
      const span = (from: number, to: number) => Math.max(0, to) - Math.min(0, from);
      const plot = width - left - right;
      const open = figures.filter(({ measured: { kind } }) => kind === 'at-least' || kind === 'at-most');
      const exact = new Set(figures.filter((one) => !open.includes(one)).map(({ short }) => short));
      const bare = new Set(open.flatMap(({ measured }) => numbersOf(measured).map((n) => sayNumber(n, 'en'))));
      for (const text of exact) bare.delete(text);
      return [
        ...touching({ panels: [panel], left, right, least: width, height }),
        ...(domain[0] > low || domain[1] < high ? ['a value outside the axis'] : []),
        ...(!log && span(...domain) > 1.25 * span(low, high) ? ['an axis not fitted'] : []),
        // A bound without its word or sign is a false number.
        ...panel.labels.flatMap(({ bold }) => {
          const text = bold.map((line) => line.text).join(' ');
          return bare.has(text) ? [`${text} has lost its bound`] : [];
        }),
        ...panel.marks.flatMap(({ row, at, top, bottom }) =>
          pxAt({ at, x: 0 }, plot) < 0 || pxAt({ at, x: 0 }, plot) > plot + 1 || top < 0 || bottom > height
            ? [`${row.id} outside`]
            : [],
        ),
      ];
    });
  });

  it('as a ranking: names, marks and values don’t touch, values lie on a fitted axis', () => {
    expectNoFaults((figures, width) => {
      const groups = groupsOf(figures, 'measure', 'value', bench);
      const layout = layoutRanking(groups, bench, width);
      const { left, right, sections } = layout;
      const plot = width - left - right;
      const placed = sections.flatMap(({ rows }) => rows);
      expect(placed.map(({ row }) => row.id)).toEqual(groups.flatMap((one) => one.figures).map(({ id }) => id));
      return [
        ...placed.flatMap(({ row: { id }, y, name, said, mark }) => {
          const box = (text: string, x: number, wide: number, at: number) => ({
            name: text,
            x,
            y: at - SAID.size + 2,
            width: wide,
            height: SAID.size,
          });
          const words = [
            ...name.map(({ text, after = '', x, y: at }) =>
              box(`${text} ${after}`, left + x, labelWidth({ text, after }, NAME, DETAIL), at),
            ),
            ...said.map(({ text, at = 0, x, y: down }) =>
              box(text, left + at * plot + x - textWidth(text, SAID), textWidth(text, SAID), down),
            ),
          ];
          const [from = 0, to = 0] = inkExtent(mark, plot) ?? [];
          const ink = { name: id, x: left + from, y: y - 6, width: to - from, height: 12 };
          const outside = (one: Box) => one.x < -1 || one.x + one.width > width + 1;
          return [
            ...overlaps([...words, ink]),
            ...[...words, ink].flatMap((one) => (outside(one) ? [`${one.name} outside`] : [])),
            ...('x' in mark && (mark.x < 0 || mark.x > 1) ? [`${id} outside the axis`] : []),
          ];
        }),
        // An axis that is not fitted leaves its end empty.
        ...(placed.some(({ mark }) => ('x' in mark ? [0, 1].includes(mark.x) : 'x2' in mark && mark.x2 === 1))
          ? []
          : ['an axis not fitted']),
      ];
    });
  });

  it('on the map: names touch no circle, no other name and no edge', () => {
    expectNoFaults((figures, width) => {
      const [measure] = mappedMeasures(figures);
      if (!measure) return [];
      const shown = onePerCountry(figures.filter((one) => one.measure === measure[0]));
      const { marks, height } = layoutMap(shown, data, width);
      const circles = marks.map(({ figure, at, down, symbol }) => ({
        name: figure.id,
        x: at * width,
        y: down * height,
        r: radiusOf(symbol),
      }));
      /** Distance in px from a point to the nearest point of a box. */
      const distance = (box: Box, x: number, y: number) =>
        Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
      const labels = marks
        .filter(({ name }) => name.length > 0)
        .map(({ row, at, down, labelBox }) => ({
          ...labelBox,
          name: row.name,
          x: at * width + labelBox.x,
          y: down * height + labelBox.y,
        }));
      return [
        ...overlaps(labels),
        ...labels.flatMap((label) =>
          circles
            .filter(({ x, y, r }) => distance(label, x, y) < r - 0.5)
            .map(({ name }) => `${label.name} and ${name}`),
        ),
        ...labels.flatMap(({ name, x, y, width: w, height: h }) =>
          x < 0 || y < 0 || x + w > width || y + h > height ? [`${name} outside`] : [],
        ),
      ];
    });
  });
});
