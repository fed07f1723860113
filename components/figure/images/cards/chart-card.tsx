import type { Lang } from '../../../../data/vocabulary';
import type { AnyChart, Palette, Picture } from '../../../draw/chart';
import { imagePalette } from '../../../draw/ink';
import { Lines } from '../../../draw/marks/lines';
import { type TextLine, textBlock } from '../../../draw/marks/text';
import type { Theme } from '../../../draw/theme';
import { wordsOf } from '../../../words';
import { creditsOf } from '../../credit';
import { drawnRecords } from '../../row-facts';
import { card, type Format, Headline, PREVIEW, roomOf, SQUARE, termsLine } from './card';
import { type Box, fitList, fitText, linesHeight, partIn, wholeIn } from './fit';

/** A chart's text must be at least this many times its drawn size. */
const LEAST = 1.3;
const FOOT_LINES = 3;
/** Widths in px at which pictures are tried. */
const WIDTHS = [268, 320, 400, 480, 600, 720] as const;
/** Gap in px between picture and text. */
const GAP = 10;

/** A chart beside its finding, 1200 x 630: the preview of a shared link. */
export function chartPreview(chart: AnyChart, lang: Lang): Promise<string> {
  const ink = imagePalette('light');
  const room = roomOf(PREVIEW, FOOT_LINES);
  const left = { ...room, width: 500 };
  const title = fitText(chart.words(lang).title.plain, left, 'serifBold', [56, 52, 48, 44, 40, 36]);
  const gap = 64;
  const box: Box = {
    x: left.x + left.width + gap,
    top: PREVIEW.margin,
    width: room.width - left.width - gap,
    height: PREVIEW.height - 2 * PREVIEW.margin,
  };
  const rule = box.x - gap / 2;
  return card(
    PREVIEW,
    {
      title: chart.words(lang).title.plain,
      lang,
      ink,
      foot: footOf(chart, lang, PREVIEW, left.width),
      footWidth: left.width,
    },
    <>
      <Headline text={title} ink={ink} />
      <path d={`M${rule} ${box.top}V${box.top + box.height}`} stroke={ink.colour('rule')} strokeWidth={2} />
      {pictureIn(chart, lang, ink, box, 17)}
    </>,
  );
}

/** A chart below its finding, 1080 x 1080: for places that show squares. */
export function chartSquare(chart: AnyChart, lang: Lang, theme: Theme): Promise<string> {
  const ink = imagePalette(theme);
  const room = roomOf(SQUARE, FOOT_LINES);
  const title = fitText(chart.words(lang).title.plain, { ...room, height: 210 }, 'serifBold', [58, 54, 50, 46]);
  const top = title.bottom + 24;
  const box = { ...room, top, height: room.top + room.height - top };
  return card(
    SQUARE,
    {
      title: chart.words(lang).title.plain,
      lang,
      ink,
      foot: footOf(chart, lang, SQUARE, room.width),
      footWidth: room.width,
    },
    <>
      <Headline text={title} ink={ink} />
      {pictureIn(chart, lang, ink, box, 20)}
    </>,
  );
}

/** Sources, as many as fit two lines, and the licence. */
function footOf(chart: AnyChart, lang: Lang, { small }: Format, width: number): readonly string[] {
  const { begin, names } = creditsOf(drawnRecords(chart, lang), lang);
  const { andMore } = wordsOf(lang).interface.cards;
  return [fitList(names, { begin, more: andMore }, { width, size: small, count: FOOT_LINES - 1 }), termsLine(lang)];
}

/** As much of the picture as fits the box, and under it what must accompany the chart. */
function pictureIn(chart: AnyChart, lang: Lang, ink: Palette, box: Box, size: number) {
  const asideHeight = blocksOf(chart, lang, box, size).bottom - box.top;
  const room = { width: box.width, height: box.height - asideHeight };
  // The line that says that there is more needs space too.
  const less = { ...room, height: room.height - linesHeight(1, size) - GAP };
  const pictures = WIDTHS.map((width) => sized(chart.picture(lang, { width, palette: ink })));
  const briefs = WIDTHS.flatMap((width) => {
    const brief = chart.brief(lang, width, ink);
    return brief ? [sized(brief)] : [];
  });
  const whole = wholeIn(pictures, room, LEAST);
  const { of, height, scale } = whole ?? wholeIn(briefs, less, LEAST) ?? partIn(pictures, less, LEAST);
  const isPart = whole === undefined;
  const bottom = box.top + height * scale;
  const part = isPart ? wordsOf(lang).interface.cards.partShown : '';
  const partBlock = textBlock(part, { ...box, top: bottom + GAP }, { face: 'sans', size });
  const aside = blocksOf(chart, lang, { ...box, top: isPart ? partBlock.bottom : bottom }, size);
  return (
    <>
      <svg
        aria-hidden="true"
        x={box.x}
        y={box.top}
        width={of.width * scale}
        height={height * scale}
        viewBox={`0 0 ${of.width} ${height}`}
      >
        <g transform={`translate(${of.left} 0)`}>{of.drawing}</g>
      </svg>
      <Lines lines={partBlock.lines} size={size} fill={ink.colour('soft')} />
      <Lines lines={aside.head} size={size} weight={600} fill={ink.colour('ink')} />
      <Lines lines={aside.lines} size={size} fill={ink.colour('ink')} />
    </>
  );
}

/** A picture in an image always has a width. */
const sized = (picture: Picture) => ({ ...picture, width: picture.width ?? picture.least });

/** The statement that must accompany a chart, set below `top` after a gap; empty if there is none. */
function blocksOf(chart: AnyChart, lang: Lang, { x, top, width }: Box, size: number) {
  const { aside } = chart.words(lang);
  if (!aside) return { head: [], lines: [], bottom: top };
  const head = textBlock(aside.title.plain, { x, top: top + 2 * GAP, width }, { face: 'sansBold', size });
  const lines: TextLine[] = [];
  let bottom = head.bottom;
  for (const { plain } of aside.lines) {
    const block = textBlock(plain, { x, top: bottom, width }, { face: 'sans', size });
    lines.push(...block.lines);
    bottom = block.bottom + 3;
  }
  return { head: head.lines, lines, bottom };
}
