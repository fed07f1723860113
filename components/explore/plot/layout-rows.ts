import { OPEN_END } from '../../draw/marks/open-arrow';
import { DETAIL, GAP, MARGIN, SAID, SECTION } from '../../draw/marks/row-styles';
import { leading, type TextLine, type TextStyle, textBlock } from '../../draw/marks/text';
import { SIZES } from '../../draw/theme';
import type { ExploreFigure } from '../explore-data';
import type { FigureGroup } from './panels';

/** What is written beside or above a mark. */
export type RowWords = {
  /** Date and publisher. */
  readonly head: string;
  /** Low confidence, summary only, the article's own figure; often none. */
  readonly flags: string;
  /** The value among the words, where none stands at the mark; often none. */
  readonly value: string;
};

/** One row of the plot in px, measured from the top of the first row. */
export type PlotRow = {
  readonly figure: ExploreFigure;
  readonly top: number;
  readonly height: number;
  /** Vertical centre of the mark. */
  readonly y: number;
  readonly head: readonly TextLine[];
  readonly statement: readonly TextLine[];
  readonly flags: readonly TextLine[];
  /** The value, where it stands among the words; empty where it stands beside its mark. */
  readonly value: readonly TextLine[];
};

/** The title of a group of rows. */
export type GroupTitle = { readonly top: number; readonly lines: readonly TextLine[] };

export type PlotLayout = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlotRow[];
  readonly titles: readonly GroupTitle[];
  /** Left and right end of the scale, in px. */
  readonly range: readonly [number, number];
  /** Whether words stand in a column left of the marks; otherwise they stand above them. */
  readonly beside: boolean;
};

/** Texts that only the workbench has; the others are set as in any row plot. */
export const FLAGS: TextStyle = { face: 'sansBold', size: SIZES.detail };
export const STATEMENT: TextStyle = { face: 'sans', size: SIZES.name };

/** From this width on, words stand beside the marks. It is more than charts need: a statement is longer than a name. */
const BESIDE = 600;
const PADDING = 10;
/** Room for a mark with a value above it, where a row's text is short. */
const LEAST = 54;
/** Space above a group's title. */
const BEFORE_TITLE = 22;
/** Height of the strip that a mark has to itself below its words. */
export const STRIP = 28;

/**
 * Lays figures out under each other. Rows are as high as their words need at this width: a label is
 * wrapped and never cut, whatever its length.
 */
export function layoutRows(
  groups: readonly FigureGroup[],
  wordsOf: (figure: ExploreFigure) => RowWords,
  width: number,
): PlotLayout {
  const beside = width >= BESIDE;
  const names = beside ? Math.min(420, Math.round(width * 0.44)) : width;
  const rows: PlotRow[] = [];
  const titles: GroupTitle[] = [];
  let top = 0;
  for (const { title, figures } of groups) {
    if (title !== undefined) {
      const block = textBlock(title, { x: 0, top: top + BEFORE_TITLE, width }, SECTION);
      titles.push({ top, lines: block.lines });
      top = block.bottom + 4;
    }
    for (const figure of figures) {
      const row = placeRow(figure, wordsOf(figure), { top, names, beside });
      rows.push(row);
      top += row.height;
    }
  }
  const arrow = (kind: 'at-least' | 'at-most') => rows.some(({ figure }) => figure.measured.kind === kind);
  const left = (beside ? names + GAP : 0) + (arrow('at-most') ? OPEN_END + 2 : MARGIN);
  const right = width - (arrow('at-least') ? OPEN_END + 2 : MARGIN);
  return { width, height: top, rows, titles, range: [left, right], beside };
}

function placeRow(
  figure: ExploreFigure,
  words: RowWords,
  at: { top: number; names: number; beside: boolean },
): PlotRow {
  const box = (top: number) => ({ x: 0, top, width: at.names });
  const head = textBlock(words.head, box(at.top + PADDING), DETAIL);
  const statement = textBlock(figure.statement, box(head.bottom + 1), STATEMENT);
  const flags = textBlock(words.flags, box(statement.bottom + 1), FLAGS);
  const said = textBlock(at.beside ? words.value : words.value || figure.short, box(flags.bottom + 3), SAID);
  const base = {
    figure,
    top: at.top,
    head: head.lines,
    statement: statement.lines,
    flags: flags.lines,
    value: said.lines,
  };
  if (at.beside) {
    const height = Math.max(LEAST, (said.lines.length > 0 ? said.bottom : flags.bottom) + PADDING - at.top);
    return { ...base, height, y: at.top + height / 2 };
  }
  const y = said.bottom + STRIP / 2;
  return { ...base, height: y + STRIP / 2 + 2 - at.top, y };
}

/** Height of the strip above or below the rows that holds the scale's labels. */
export const AXIS = leading(SIZES.tick) + 10;

/** Height of the whole picture in px: its rows between the two strips of labels. */
export const plotHeight = ({ height }: PlotLayout) => height + 2 * AXIS;
