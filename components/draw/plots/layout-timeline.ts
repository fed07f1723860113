import type { Lang } from '../../../data/vocabulary';
import type { Geometry } from '../chart';
import { BESIDE, DETAIL, GAP, MARGIN, SECTION, TICK } from '../marks/row-styles';
import { leading, type TextLine, textBlock, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { type PlacedItem, placeTimeItem, type TimeItem } from './place-time-row';
import { TICK_PAD, type TimeTicks, timeTicks } from './time-axis';
import { type Days, type TimeScale, timeScale } from './time-scale';

/** Lines of one kind under a heading. */
export type Lane = {
  readonly title: string;
  readonly note: string;
  readonly items: readonly TimeItem[];
  readonly colour: Colour;
};

/** `accent` is for the article's own date. */
type Guide = { readonly day: string; readonly text: string; readonly colour: 'ink' | 'accent' };

/** Lanes that share one axis. The next panel enlarges the days of `zoom`. */
export type Panel = {
  readonly title: string;
  readonly days: Days;
  readonly unit: 'month' | 'day';
  readonly lanes: readonly Lane[];
  /** Days seen against all lanes; the text stands on the axis. */
  readonly guides: readonly Guide[];
  readonly zoom: Days | null;
};

type Stretch = readonly [number, number];

export type PlacedLane = {
  readonly rule: number;
  readonly title: readonly TextLine[];
  readonly note: readonly TextLine[];
  readonly items: readonly PlacedItem[];
};

export type PlacedGuide = {
  readonly x: number;
  readonly label: TextLine | null;
  readonly anchor: 'start' | 'end';
  readonly colour: Guide['colour'];
};

export type PlacedPanel = {
  readonly title: readonly TextLine[];
  readonly axis: {
    readonly days: Days;
    readonly range: Stretch;
    readonly ticks: TimeTicks;
    readonly majorY: number;
    readonly minorY: number;
    /** Stretches in px that vertical lines run through: past text they stop. */
    readonly grid: readonly Stretch[];
  };
  readonly guides: readonly PlacedGuide[];
  readonly lanes: readonly PlacedLane[];
  /** The enlarged days in px, and the funnel that leads from them to the next panel. */
  readonly zoom: { readonly x: Stretch; readonly funnel: Stretch; readonly to: Stretch } | null;
};

export type Timeline = Geometry & { readonly panels: readonly PlacedPanel[] };

/** Height in px of the funnel between a panel and its enlargement. */
const FUNNEL = 30;

/** Lays dated rows out along calendar axes, panel under panel. */
export function layoutTimeline(panels: readonly Panel[], width: number, lang: Lang): Timeline {
  const names = width >= BESIDE ? Math.round(width * 0.36) : width;
  const x = width >= BESIDE ? names + GAP : 0;
  const column = { names, x, range: [x > 0 ? x : MARGIN, width - (x > 0 ? 2 : MARGIN)] as const, width };
  let top = 0;
  const placed = panels.map((panel) => {
    const result = placePanel(panel, top, column, lang);
    top = result.bottom + (panel.zoom ? FUNNEL : 24);
    return result.panel;
  });
  const items = placed.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.items));
  const cuts = items.map(({ bottom }) => Math.floor(bottom));
  return { width, height: Math.ceil(top - 24 + 4), cuts, panels: placed };
}

type Column = { readonly names: number; readonly x: number; readonly range: Stretch; readonly width: number };

function placePanel(
  panel: Panel,
  top: number,
  column: Column,
  lang: Lang,
): { readonly panel: PlacedPanel; readonly bottom: number } {
  const { names, x, range, width } = column;
  const scale = timeScale(panel.days, range);
  const isBeside = x > 0;
  const title = textBlock(panel.title, { x: 0, top: top + 4, width: names }, SECTION);
  const axisTop = isBeside || panel.title === '' ? top + 2 : title.bottom + 6;
  const hasLabels = panel.guides.some(({ text }) => text !== '');
  const majorY = axisTop + (hasLabels ? leading(TICK.size) + 2 : 0) + TICK.size;
  const minorY = majorY + leading(TICK.size);
  const guides = panel.guides.map((guide) => placeGuide(guide, scale.start(guide.day), axisTop + TICK.size, width));

  let y = Math.max(minorY + 8, isBeside && panel.title !== '' ? title.bottom + 8 : 0);
  const zoomX: Stretch | null = panel.zoom ? [scale.start(panel.zoom.first), scale.end(panel.zoom.last)] : null;
  const lanes = panel.lanes.map((lane) => {
    // Headings keep clear of the enlarged days, which are shaded from top to bottom.
    const result = placeLane(lane, y, isBeside && zoomX ? zoomX[0] - 8 : width, { ...column, scale });
    y = result.bottom + 10;
    return result.lane;
  });
  const bottom = y - 10;
  const funnel: Stretch = [bottom + 2, bottom + FUNNEL - 2];
  return {
    bottom,
    panel: {
      title: title.lines,
      axis: {
        days: panel.days,
        range,
        ticks: timeTicks(scale, panel.unit, width, lang),
        majorY,
        minorY,
        grid: lanes.flatMap(({ items }) => gridOf(items, isBeside)),
      },
      guides,
      lanes,
      zoom: zoomX ? { x: zoomX, funnel, to: range } : null,
    },
  };
}

function placeLane(
  lane: Lane,
  top: number,
  headWidth: number,
  space: Column & { readonly scale: TimeScale },
): { readonly lane: PlacedLane; readonly bottom: number } {
  const title = textBlock(lane.title, { x: 0, top: top + 8, width: headWidth }, SECTION);
  const note = textBlock(lane.note, { x: 0, top: title.bottom + 1, width: headWidth }, DETAIL);
  let y = note.bottom + 4;
  const items = lane.items.map((item) => {
    const placed = placeTimeItem(item, lane.colour, { ...space, top: y });
    y = placed.bottom;
    return placed;
  });
  return { bottom: y, lane: { rule: top, title: title.lines, note: note.lines, items } };
}

/** Beside names, lines run through a whole lane; under names they would cross text, and stay short. */
function gridOf(items: readonly PlacedItem[], isBeside: boolean): readonly Stretch[] {
  if (!isBeside) return items.map(({ y }) => [y - 10, y + 10]);
  const tops = items.flatMap(({ rows }) => rows.map(({ band }) => band.y));
  return [[Math.min(...tops), Math.max(...items.map(({ bottom }) => bottom))]];
}

/** A guide's text, on the side of its line where the picture has room. */
function placeGuide({ text, colour }: Guide, x: number, y: number, width: number): PlacedGuide {
  const anchor = x + TICK_PAD + textWidth(text, TICK) > width ? 'end' : 'start';
  const label = text === '' ? null : { text, x: anchor === 'start' ? x + TICK_PAD : x - TICK_PAD, y };
  return { x, label, anchor, colour };
}
