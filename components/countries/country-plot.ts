import { event, source } from '../../data/dataset';
import { sayEdtf } from '../../data/say';
import { sayMeasureWords } from '../../data/say-texts';
import { dateOf } from '../../data/span';
import type { Figure } from '../../data/translate';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import type { Plot, Row } from '../draw/chart';
import { DETAIL } from '../draw/marks/row-styles';
import { wrap } from '../draw/marks/text';
import type { TimePlot } from '../draw/plots/layout-time-plot';
import type { TimePanel } from '../draw/plots/time-panel';
import { timePlot } from '../draw/plots/time-plot';
import type { Colour } from '../draw/theme';
import { FAMILIES, familyOf, STOCKS } from './families';
import { type CountryPanel, wholeYear } from './panels';
import { wordsOf } from './words';

/** What happened, as guides in the panels of people there. */
export const GUIDES = { invasion: 'event-invasion', callUp: 'event-mobilisation' } as const;

/** The year that the axes begin with, unless a panel has older numbers. */
const BEGIN = 2022;
/** A panel whose numbers lie within so many days has an axis of its own. */
const SHORT = 130;
const DAY = 86_400_000;
/** The axis of shares. */
const ALL = 100;
/** How a label's words are broken, and how many lines of them it may have. */
const WIDE = 190;
const LINES = 2;
/** More dots than these are crowded in half the picture. */
const CROWD = 4;
/** Days before and after a short axis, so that what begins with it stands clear of its numbers. */
const CLEAR = 3;

/** The plot of a country: a panel for each measure, the people there first. */
export function countryPlot(panels: readonly CountryPanel[]): Plot<TimePlot> {
  const newest = Math.max(BEGIN, ...panels.flatMap(({ figures }) => figures.map(lastYear)));
  return timePlot((rows, { lang, composition }) => {
    const shown = panels
      .map((panel) => ({ panel, rows: rows.filter(({ of }) => panel.figures.some(({ id }) => id === of.id)) }))
      .filter((one) => one.rows.length > 0);
    return shown.map(({ panel, rows: own }, i) =>
      timePanelOf(panel, own, lang, {
        newest,
        lead: i === 0,
        // On a phone panels stand under each other, and a frame has room for three.
        height: composition === 'narrow' ? 118 : i === 0 && shown.length % 2 === 1 ? 200 : 140,
        whole: i === 0 && (shown.length % 2 === 1 || isCrowded(panel)),
      }),
    );
  });
}

/** Whether a panel of people there needs a line of its own: each of its dots has words. */
export const isCrowded = ({ family, figures }: CountryPanel) => STOCKS.includes(family) && figures.length > CROWD;

type Place = { readonly newest: number; readonly lead: boolean; readonly height: number; readonly whole: boolean };

function timePanelOf(panel: CountryPanel, rows: readonly Row[], lang: Lang, place: Place): TimePanel {
  const { family, figures, bars } = panel;
  const say = wordsOf(lang);
  const isStock = STOCKS.includes(family);
  const ways = waysOf(panel);
  const isPaired = ways.length > 1;
  const unit = figures[0]?.unit ?? 'people';
  const colour: Colour | ((row: Row) => Colour) =
    family === 'there' ? 'abroad' : isPaired ? (row) => (isOut(row) ? 'two' : 'one') : 'one';
  return {
    title:
      unit === 'crossings'
        ? say.crossings
        : `${panelTitle(panel, lang)}, ${unit === 'people' ? say.people : wordingOf(lang).unitNames[unit]}`,
    note: noteOf(panel, lang),
    rows,
    colour,
    heading: family === 'there' ? 'abroad' : 'ink',
    days: daysOf(panel, place.newest),
    ...(isPaired && {
      keys: ways.map((way) => ({
        colour: way === 'out' ? ('two' as const) : ('one' as const),
        text: (family === 'moves' ? say.moves : say.ways)[way],
      })),
    }),
    ...(bars && { bar: (row: Row) => (isYear(row) ? (isOut(row) ? 2 : 0) + (row.claimed ? 1 : 0) : null) }),
    ...(isStock && { labels: (row: Row) => labelsOf(row, lang, place.whole ? LINES + 1 : LINES) }),
    ...(unit.startsWith('percent') && { to: ALL, sayTick: (n: number) => `${n}%` }),
    ...(isStock && place.lead && { guides: guidesOf(lang) }),
    height: place.height,
    whole: place.whole,
  };
}

/** The heading of a panel without its unit. */
export function panelTitle(panel: CountryPanel, lang: Lang): string {
  const say = wordsOf(lang);
  const { family } = panel;
  const [way, other] = waysOf(panel);
  const own = way && !other ? say.oneWay[family]?.[way] : undefined;
  return own ?? say.titles[family] ?? sayMeasureWords(FAMILIES[family].in, lang).title;
}

const waysOf = ({ figures }: CountryPanel) => {
  const out = new Set(figures.map((figure) => familyOf(figure)?.out === true));
  return (['in', 'out'] as const).filter((way) => out.has(way === 'out'));
};
const isOut = ({ of }: Row) => 'measure' in of && familyOf(of)?.out === true;
const isYear = ({ of }: Row) => 'measure' in of && wholeYear(of) !== null;

/** Who was counted, in the shortest words that a record has; of flows inwards, where outwards mirrors them. */
function noteOf({ family, figures }: CountryPanel, lang: Lang): string {
  if (STOCKS.includes(family)) return '';
  const inwards = figures.filter((figure) => familyOf(figure)?.out === false);
  const told = (inwards.length > 0 ? inwards : figures).map(({ text }) => text[lang].population);
  return told.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

/** What a number of people there may say of itself: what was counted and who printed it, or that alone. */
function labelsOf({ of, short }: Row, lang: Lang, lines: number): readonly (readonly string[])[] {
  if (!('source_id' in of)) return [[short]];
  const publisher = publisherOf(of, lang);
  const words = wrap(of.text[lang].population, WIDE, DETAIL);
  return [...(words.length <= lines ? [[short, ...words]] : []), [short, publisher], [short]];
}

/** Who printed a number, without what stands in brackets: of whom, by what road. */
export const publisherOf = ({ source_id }: Figure, lang: Lang) =>
  source(source_id).publisherIn[lang].replace(/ \([^)]*\)$/, '');

/** The date that a number is told by. */
export const sayDateOf = (figure: Figure, lang: Lang) => sayEdtf(dateOf(figure), lang);

function guidesOf(lang: Lang) {
  const { guides } = wordsOf(lang);
  return (['invasion', 'callUp'] as const).map((key) => ({ day: event(GUIDES[key]).date, text: guides[key] }));
}

/**
 * The days of a panel's axis: the country's years, older ones too where a number stands in them. A number over many days
 * may begin before the axis; bars need no years without one.
 */
function daysOf({ figures, bars }: CountryPanel, newest: number) {
  const firsts = figures.flatMap(({ period }) => (period?.start ? [period.start.first] : [])).toSorted();
  const lasts = figures.flatMap(({ period }) => (period?.end ? [period.end.last] : [])).toSorted();
  const [first = `${BEGIN}-01-01`, last = `${newest}-12-31`] = [firsts[0], lasts.at(-1)];
  if (firsts.length > 0 && Date.parse(last) - Date.parse(first) <= SHORT * DAY)
    return { first: dayAt(Date.parse(first) - CLEAR * DAY), last: dayAt(Date.parse(last) + CLEAR * DAY) };
  const years = figures.map(({ period }) => Number((period?.end ?? period?.start)?.first.slice(0, 4) ?? BEGIN));
  const from = Math.min(...years);
  const to = Number(last.slice(0, 4));
  return bars
    ? { first: `${from}-01-01`, last: `${to}-12-31` }
    : { first: `${Math.min(from, BEGIN)}-01-01`, last: `${Math.max(to, newest)}-12-31` };
}

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
const lastYear = ({ period }: Figure) => Number((period?.end ?? period?.start)?.last.slice(0, 4) ?? BEGIN);
