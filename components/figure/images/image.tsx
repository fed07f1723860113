import { absolute, chartPath } from '../../../data/addresses';
import { LICENCE } from '../../../data/cite';
import { VERSION } from '../../../data/edition';
import { term } from '../../../data/say-texts';
import type { Lang } from '../../../data/vocabulary';
import type { AnyChart, Palette } from '../../draw/chart';
import { imagePalette } from '../../draw/ink';
import { Lines } from '../../draw/marks/lines';
import { textBlock } from '../../draw/marks/text';
import type { Theme } from '../../draw/theme';
import { wordsOf } from '../../words';
import { creditLine } from '../credit';
import { markup } from '../markup';
import { termsIn } from '../terms';
import { rights } from './rights';

const PADDING = 28;
const PICTURE = 720;
const SERIF = "'Source Serif 4', Georgia, serif";

/** Width and height of a chart's image, in px of the drawing. */
export function imageSize(chart: AnyChart, lang: Lang): { width: number; height: number } {
  const { width, height } = imageLayout(chart, lang, imagePalette('light'));
  return { width, height };
}

/**
 * A chart as a file of its own: title, summary, picture, sources, address and version, with literal colours and
 * without references to anything outside the file.
 */
export async function chartSvg(chart: AnyChart, lang: Lang, theme: Theme): Promise<string> {
  const ink = imagePalette(theme);
  const words = chart.words(lang);
  // Several images may be in one document, so each has ids of its own.
  const name = `${chart.slug}-${lang}-${theme}`;
  const { width, height, picture, pictureTop, title, summary, asideLines, terms, credit, brand } = imageLayout(
    chart,
    lang,
    ink,
  );
  return markup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${name}-title ${name}-desc`}
      fontFamily={ink.sans}
      textRendering="geometricPrecision"
    >
      <title id={`${name}-title`}>{words.title.plain}</title>
      <desc id={`${name}-desc`}>{words.summary.plain}</desc>
      {rights(chart, lang)}
      <rect width={width} height={height} fill={ink.colour('paper')} />
      <g fontFamily={SERIF}>
        <Lines lines={title.lines} size={27} weight={600} fill={ink.colour('ink')} />
      </g>
      <Lines lines={summary.lines} size={15} fill={ink.colour('soft')} />
      <g transform={`translate(${PADDING + picture.left} ${pictureTop})`}>{picture.drawing}</g>
      {asideLines.map((lines, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished picture never move
        <Lines key={i} lines={lines} size={13} weight={i === 0 ? 600 : 400} fill={ink.colour('ink')} />
      ))}
      {terms.map((lines, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished picture never move
        <Lines key={i} lines={lines} size={12} fill={ink.colour('soft')} />
      ))}
      <Lines lines={credit.lines} size={12} fill={ink.colour('soft')} />
      <Lines lines={brand.lines} size={12} fill={ink.colour('soft')} />
    </svg>,
  );
}

/** DejaVu Serif, which Linux uses where our serif and Georgia are missing, is at most this much wider than measured. */
const WIDEST_SERIF = 1.2;

/** The position of everything in the image. The theme in the ink changes colours, not positions. */
function imageLayout(chart: AnyChart, lang: Lang, ink: Palette) {
  const words = chart.words(lang);
  const { site } = wordsOf(lang).interface;
  const picture = chart.picture(lang, { width: PICTURE, palette: ink });
  const column = { x: PADDING, width: PICTURE };

  const title = textBlock(
    words.title.plain,
    { ...column, width: PICTURE / WIDEST_SERIF, top: PADDING },
    { face: 'serifBold', size: 27 },
  );
  const summary = textBlock(words.summary.plain, { ...column, top: title.bottom + 6 }, { face: 'sans', size: 15 });
  const pictureTop = summary.bottom + 20;
  const aside = words.aside;
  let bottom = pictureTop + picture.height + 18;
  const asideLines = (aside ? [aside.title, ...aside.lines] : []).map((line, i) => {
    const block = textBlock(line.plain, { ...column, top: bottom }, { face: i === 0 ? 'sansBold' : 'sans', size: 13 });
    bottom = block.bottom + 4;
    return block.lines;
  });
  const terms = termsIn([words.summary, words.howToRead, ...words.notes, ...(aside?.lines ?? [])]).map((id) => {
    const entry = term(id, lang);
    const block = textBlock(
      `${entry.term}: ${entry.meaning}`,
      { ...column, top: bottom + 4 },
      { face: 'sans', size: 12 },
    );
    bottom = block.bottom;
    return block.lines;
  });
  const credit = textBlock(creditLine(chart, lang), { ...column, top: bottom + 8 }, { face: 'sans', size: 12 });
  const brand = textBlock(
    `${site} · ${VERSION} · ${LICENCE.name} · ${absolute(chartPath(lang, chart.slug))}`,
    { ...column, top: credit.bottom + 2 },
    { face: 'sans', size: 12 },
  );
  const width = PICTURE + 2 * PADDING;
  const height = Math.ceil(brand.bottom + PADDING);
  return { width, height, picture, pictureTop, title, summary, asideLines, terms, credit, brand };
}
