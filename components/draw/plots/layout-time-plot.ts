import type { Lang } from '../../../data/vocabulary';
import type { Composition, Geometry } from '../chart';
import { LEAST } from '../chart';
import { fraction } from '../marks/px';
import { layoutGuides, layoutHead } from './layout-panel-head';
import { axisWidth, domainOf, layoutTimePanel, type PlacedPanel } from './layout-time-panel';
import type { TimePanel } from './time-panel';

export type TimePlot = Geometry & { readonly panels: readonly PlacedPanel[] };

/** The arrangement of panels in the wide composition. */
export type Arrangement = {
  /** The number of panels side by side. */
  readonly columns: number;
  /** The least width in px, margins included. */
  readonly least: number;
};

/** Space in px right of a panel for half a mark, between two panels of a line, and between two lines. */
const RIGHT = 9;
const GUTTER = 22;
const APART = 22;

/** Stacks panels, or in the wide composition places several on a line. Panels without rows are left out. */
export function layoutTimePlot(
  all: readonly TimePanel[],
  composition: Composition,
  lang: Lang,
  { columns, least }: Arrangement,
): TimePlot {
  const panels = all.filter(({ rows }) => rows.length > 0);
  const width = composition === 'narrow' ? LEAST : least;
  const lines = composition === 'narrow' ? panels.map((panel) => [panel]) : linesOf(panels, columns);
  const domain = (panel: TimePanel): readonly [number, number] => {
    const shared = panel.scale === undefined ? [panel] : panels.filter(({ scale }) => scale === panel.scale);
    const ends = shared.map(domainOf);
    return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
  };
  const isNumbered = (line: readonly TimePanel[], i: number) =>
    i === 0 || line[i]?.scale === undefined || line[i]?.scale !== line[i - 1]?.scale;
  const axis = (line: readonly TimePanel[], i: number) => {
    const panel = line[i];
    return panel && isNumbered(line, i) ? axisWidth(panel, domain(panel), lang) : 0;
  };
  const left = Math.max(0, ...lines.map((line) => axis(line, 0)));
  const plot = width - left - RIGHT;

  let top = 2;
  const cuts: number[] = [];
  const placed = lines.flatMap((line) => {
    const gaps = line.map((_, i) => (i === 0 ? 0 : (RIGHT + GUTTER + axis(line, i)) / plot));
    const free = 1 - gaps.reduce((sum, gap) => sum + gap, 0);
    const shares = line.reduce((sum, { grow = 1 }) => sum + grow, 0);
    let at = 0;
    const places = line.map((panel, i) => {
      const from = at + (gaps[i] ?? 0);
      at = from + (free * (panel.grow ?? 1)) / shares;
      const to = i === line.length - 1 ? 1 : at;
      return { from: fraction(from), to: fraction(to), left: i === 0 ? left : axis(line, i), right: RIGHT, top, plot };
    });
    const wide = (i: number) => {
      const place = places[i];
      return place ? (place.to - place.from) * plot + place.left + place.right : plot;
    };
    const heads = line.map((panel, i) => {
      const place = places[i] ?? { from: 0, left: 0, top };
      return layoutHead(panel, place, wide(i)).bottom - top;
    });
    const guides = line.map((panel, i) => {
      const place = places[i];
      return place ? layoutGuides(panel, place).height : 0;
    });
    const results = line.flatMap((panel, i) => {
      const place = places[i];
      if (!place) return [];
      const shared = { numbered: isNumbered(line, i), domain: domain(panel), lang };
      return [layoutTimePanel(panel, { ...place, ...shared, head: Math.max(...heads), guides: Math.max(...guides) })];
    });
    const bottom = Math.max(...results.map((one) => one.bottom));
    cuts.push(Math.ceil(bottom));
    top = bottom + APART;
    return results;
  });
  return { left, right: RIGHT, height: Math.ceil(top - APART + 2), least: width, cuts, panels: placed };
}

/** Panels in lines of `columns`; a `whole` panel has a line to itself. */
function linesOf(panels: readonly TimePanel[], columns: number): readonly (readonly TimePanel[])[] {
  const lines: TimePanel[][] = [];
  for (const panel of panels) {
    const last = lines.at(-1);
    if (!last || panel.whole || last.length >= columns || last.some(({ whole }) => whole)) lines.push([panel]);
    else last.push(panel);
  }
  return lines;
}
