import type { ReactNode } from 'react';
import { LICENCE } from '../../../../data/cite';
import { VERSION } from '../../../../data/edition';
import type { Lang } from '../../../../data/vocabulary';
import type { Palette } from '../../../draw/chart';
import { Lines } from '../../../draw/marks/lines';
import { textBlock } from '../../../draw/marks/text';
import { wordsOf } from '../../../words';
import { markup } from '../../markup';
import { type Box, linesHeight } from './fit';

export const SERIF = "'Source Serif 4', Georgia, serif";

/** The parts of every card: `title` is its alternative text, `footWidth` the width in px of the lines at the foot. */
type Frame = {
  readonly title: string;
  readonly lang: Lang;
  readonly ink: Palette;
  readonly foot: readonly string[];
  readonly footWidth: number;
};

/** A card's size in px, its margin, and the size of its smallest text. */
export type Format = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly small: number;
};

/** The size that networks and messengers expect for the picture of a link. */
export const PREVIEW: Format = { width: 1200, height: 630, margin: 52, small: 19 };
export const SQUARE: Format = { width: 1080, height: 1080, margin: 60, small: 22 };

/** The space between the site's name at the top and the lines at the foot of a card. */
export function roomOf({ width, height, margin, small }: Format, footLines: number): Box {
  const top = margin + linesHeight(1, small) + 18;
  return {
    x: margin,
    top,
    width: width - 2 * margin,
    height: height - margin - linesHeight(footLines, small) - 16 - top,
  };
}

/** Version and licence: the last line of every card. */
export const termsLine = (lang: Lang) => {
  const { version } = wordsOf(lang).interface.cards;
  return `${version(VERSION)} · ${LICENCE.name}`;
};

/**
 * A picture of a fixed size that represents our content elsewhere: the site's name at the top, lines at the foot, the
 * given content in between. The SVG refers to nothing outside itself.
 */
export function card(
  format: Format,
  { title, lang, ink, foot, footWidth }: Frame,
  between: ReactNode,
): Promise<string> {
  const { width, height, margin, small } = format;
  const column = { x: margin, width: footWidth };
  const name = textBlock(wordsOf(lang).interface.site, { ...column, top: margin }, { face: 'sansBold', size: small });
  const lineCount = foot.flatMap((text) => textBlock(text, { ...column, top: 0 }, { face: 'sans', size: small }).lines);
  let top = height - margin - linesHeight(lineCount.length, small);
  const footLines = foot.flatMap((text) => {
    const block = textBlock(text, { ...column, top }, { face: 'sans', size: small });
    top = block.bottom;
    return block.lines;
  });
  return markup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={ink.sans}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={ink.colour('paper')} />
      <rect width={width} height={10} fill={ink.colour('ink')} />
      <Lines lines={name.lines} size={small} weight={600} fill={ink.colour('ink')} />
      {between}
      <Lines lines={footLines} size={small} fill={ink.colour('soft')} />
    </svg>,
  );
}

/** A card's headline. */
export function Headline({
  text,
  ink,
}: {
  text: { lines: Parameters<typeof Lines>[0]['lines']; size: number };
  ink: Palette;
}) {
  return (
    <g fontFamily={SERIF}>
      <Lines lines={text.lines} size={text.size} weight={600} fill={ink.colour('ink')} />
    </g>
  );
}
