import { sum } from 'd3';
import { figure } from '../../data/dataset';
import { fill } from '../../data/fill';
import type { Lang } from '../../data/vocabulary';
import { destinationsMap } from '../charts/destinations-map';
import { CARD_FIGURES, type CardName, cardValue } from '../charts/overview/card-figures';
import { KINDS, layoutTotals } from '../charts/overview/totals-plot';
import { totalEstimates } from '../charts/total-estimates';
import type { Palette, Picture } from '../draw/chart';
import type { Face } from '../draw/fonts/files';
import { imagePalette } from '../draw/ink';
import { Lines } from '../draw/marks/lines';
import { textBlock, textWidth } from '../draw/marks/text';
import { fixedPicture } from '../draw/pictures-of';
import type { Colour, Theme } from '../draw/theme';
import { creditsOf } from '../figure/credit';
import { card, type Format, Headline, PREVIEW, roomOf, SERIF, termsLine } from '../figure/images/cards/card';
import { type Box, fitList, fitText } from '../figure/images/cards/fit';
import { drawnRecords } from '../figure/row-facts';
import { wordsOf } from '../words';

/** As large as other previews, with smaller margins: it shows the whole start page. */
export const OVERVIEW_CARD: Format = { ...PREVIEW, margin: 42, small: 16 };
/** Px between two columns, and between a rule and what it divides. */
const GAP = 26;
const AIR = 9;
/** Widths of the four numbers, as parts of the line; the last two hold two values each. */
const PARTS: Readonly<Record<CardName, number>> = { left: 0.95, abroad: 1.05, back: 1.4, lost: 1.5 };
const COLOURS: Readonly<Record<CardName, Colour>> = { left: 'accent', abroad: 'abroad', back: 'accent', lost: 'ink' };
const SMALL = 14;
/** Sizes to try for a single number, and for one of two. */
const ALONE = [28, 26, 24, 22];
const PAIRED = [22, 20, 18, 17, 16, 15];
/** Offsets below a card's title: of its numbers, and of the text about them. */
const DROP = { alone: [29, 38], paired: [23, 30] } as const;

/** The start page at a glance, 1200 x 630: headline, four numbers with what they leave out, the totals and the map. */
export function overviewCard(lang: Lang, theme: Theme): Promise<string> {
  const ink = imagePalette(theme);
  const say = wordsOf(lang).overview;
  const room = roomOf(OVERVIEW_CARD, 1);
  const title = fitText(say.title, { ...room, height: 58 }, 'serifBold', [42, 40, 38, 36]);
  const numbers = layNumbers(lang, { ...room, top: title.bottom + 2 * AIR });
  const head = Math.max(...numbers.map(({ bottom }) => bottom)) + 2 * AIR;
  const top = head + 26;
  const height = room.top + room.height - top;
  const map = withoutList(destinationsMap.picture(lang, { width: MAP, palette: ink }));
  const mapWidth = (height * MAP) / map.height;
  const totals = { x: room.x, top, height, width: room.width - mapWidth - GAP };
  const where = { x: room.x + room.width - mapWidth, top, height, width: mapWidth };
  return card(
    OVERVIEW_CARD,
    { title: say.title, lang, ink, foot: [footLine(lang, room.width)], footWidth: room.width },
    <>
      <Headline text={title} ink={ink} />
      <Rule y={title.bottom + AIR} ink={ink} strong />
      {numbers.map(({ card: name, texts }) => (
        <Texts key={name} texts={texts} ink={ink} />
      ))}
      <Rule y={head - AIR} ink={ink} />
      <Legend lang={lang} at={{ x: room.x, top: head }} ink={ink} />
      <Texts texts={[placed(say.where.title, { ...where, top: head }, 'serifBold', 17, 'ink')]} ink={ink} />
      <Fitted picture={totalsIn(totals, lang, ink)} box={totals} />
      <Fitted picture={map} box={where} />
    </>,
  );
}

/** As many publishers of the content as the line holds, and the licence. */
function footLine(lang: Lang, width: number): string {
  const drawn = [totalEstimates, destinationsMap].flatMap((chart) => drawnRecords(chart, lang));
  const { begin, names } = creditsOf([...Object.values(CARD_FIGURES).flat().map(figure), ...drawn], lang);
  const { andMore } = wordsOf(lang).interface.cards;
  const { small: size } = OVERVIEW_CARD;
  const terms = ` · ${termsLine(lang)}`;
  const room = width - textWidth(terms, { face: 'sans', size });
  return `${fitList(names, { begin, more: andMore }, { width: room, size, count: 1 })}${terms}`;
}

/** The width in px for which the map is laid out; it is then scaled to its box. */
const MAP = 440;
const withoutList = (map: Picture): Picture => ({ ...map, height: map.cuts?.[0] ?? map.height });

/** The totals in the narrow composition, which has few labels, as wide as gives them the height of their box. */
function totalsIn(box: Pick<Box, 'width' | 'height'>, lang: Lang, ink: Palette): Picture {
  const { plot, placed } = layoutTotals('narrow', lang);
  return fixedPicture(plot, placed, Math.max(placed.least, (box.width * placed.height) / box.height), ink);
}

/** A picture as large as its box allows. */
function Fitted({ picture, box }: { picture: Picture; box: Box }) {
  const width = picture.width ?? picture.least;
  const scale = Math.min(box.width / width, box.height / picture.height);
  return (
    <svg
      aria-hidden="true"
      x={box.x}
      y={box.top}
      width={width * scale}
      height={picture.height * scale}
      viewBox={`0 0 ${width} ${picture.height}`}
    >
      <g transform={`translate(${picture.left} 0)`}>{picture.drawing}</g>
    </svg>
  );
}

type Placed = ReturnType<typeof placed>;

/** A text broken into lines at its position. */
function placed(text: string, { x, top, width }: Omit<Box, 'height'>, face: Face, size: number, colour: Colour) {
  return { ...textBlock(text, { x, top, width }, { face, size }), face, size, colour };
}

function Texts({ texts, ink }: { texts: readonly Placed[]; ink: Palette }) {
  return texts.map(({ lines, face, size, colour }) => (
    <g key={lines.map(({ text }) => text).join(' ')} fontFamily={face === 'serifBold' ? SERIF : undefined}>
      <Lines lines={lines} size={size} weight={face === 'sans' ? undefined : 600} fill={ink.colour(colour)} />
    </g>
  ));
}

/** The four numbers in a line, each with its source, its date and what it leaves out. */
function layNumbers(lang: Lang, room: Box) {
  const { left, abroad, back, lost } = wordsOf(lang).overview.cards;
  const filled = (template: string) => fill(template, lang).plain;
  const under: Readonly<Record<CardName, readonly (readonly string[])[]>> = {
    left: [[filled(left.source)]],
    abroad: [[filled(abroad.source), abroad.warning]],
    back: [[back.war], [back.change]],
    lost: [[lost.summary], [filled(lost.counted)]],
  };
  const both: Partial<Record<CardName, string>> = { back: filled(back.source) };
  const titles = { left, abroad, back, lost };
  const names: readonly CardName[] = ['left', 'abroad', 'back', 'lost'];
  const part = (room.width - GAP * (names.length - 1)) / sum(names.map((name) => PARTS[name]));
  let x = room.x;
  return names.map((name) => {
    const width = part * PARTS[name];
    const box = { x, top: room.top, width };
    x += width + GAP;
    const title = placed(titles[name].title, box, 'sansBold', 15, 'ink');
    const said = CARD_FIGURES[name].map((id) => cardValue(id, lang).said);
    const isPair = said.length > 1;
    const [drop, below] = isPair ? DROP.paired : DROP.alone;
    // Two share the card, the longer one with somewhat more of it.
    const long = said.map((text) => textWidth(text, { face: 'serifBold', size: PAIRED[0] ?? SMALL }));
    const free = width - SMALL * (said.length - 1);
    let at = box.x;
    const values = said.flatMap((text, i) => {
      const own = { x: at, top: title.bottom, width: (free * ((long[i] ?? 0) / sum(long) + 1 / said.length)) / 2 };
      at += own.width + SMALL;
      const value = fitText(text, { ...own, height: below }, 'serifBold', isPair ? PAIRED : ALONE);
      // One of two numbers side by side may be smaller: both are on one baseline.
      const texts: Placed[] = [
        {
          ...value,
          lines: value.lines.map((line) => ({ ...line, y: own.top + drop })),
          bottom: own.top + below,
          face: 'serifBold',
          colour: COLOURS[name],
        },
      ];
      for (const more of under[name][i] ?? []) {
        const top = texts.at(-1)?.bottom ?? own.top;
        texts.push(placed(more, { ...own, top }, 'sans', SMALL, more === abroad.warning ? 'ink' : 'soft'));
      }
      return texts;
    });
    const bottom = Math.max(...values.map((text) => text.bottom));
    const last = both[name] ? [placed(both[name], { ...box, top: bottom }, 'sans', SMALL, 'soft')] : [];
    const texts = [title, ...values, ...last];
    return { card: name, texts, bottom: Math.max(...texts.map((text) => text.bottom)) };
  });
}

/** What the colours of the totals count. */
function Legend({ lang, at, ink }: { lang: Lang; at: { readonly x: number; readonly top: number }; ink: Palette }) {
  const { kinds, inThousands } = wordsOf(lang).overview.totals;
  let { x } = at;
  const place = (text: string, face: Face, colour: Colour) => {
    const one = placed(text, { x, top: at.top + 2, width: OVERVIEW_CARD.width }, face, 15, colour);
    x += textWidth(text, { face, size: 15 }) + GAP / 2;
    return one;
  };
  const texts = [
    place(inThousands, 'sans', 'soft'),
    ...KINDS.map((kind) => place(kinds[kind].toggle, 'sansBold', kind)),
  ];
  return <Texts texts={texts} ink={ink} />;
}

function Rule({ y, ink, strong = false }: { y: number; ink: Palette; strong?: boolean }) {
  const { margin, width } = OVERVIEW_CARD;
  return (
    <path
      d={`M${margin} ${y}H${width - margin}`}
      stroke={ink.colour(strong ? 'ink' : 'rule')}
      strokeWidth={strong ? 2 : 1}
    />
  );
}
