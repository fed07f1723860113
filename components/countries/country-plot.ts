import { event, source } from '../../data/dataset';
import { sayEdtf } from '../../data/say';
import { sayMeasureWords } from '../../data/say-texts';
import { dateOf } from '../../data/span';
import type { Figure } from '../../data/translate';
import type { Lang, Unit } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import type { Plot, Row } from '../draw/chart';
import { DETAIL } from '../draw/marks/row-styles';
import { wrap } from '../draw/marks/text';
import type { TimePlot } from '../draw/plots/layout-time-plot';
import type { TimePanel } from '../draw/plots/time-panel';
import { timePlot } from '../draw/plots/time-plot';
import type { Colour } from '../draw/theme';
import { FAMILIES, type Family, familyOf, STOCKS } from './families';
import { daysOf } from './panel-days';
import { ownColour, seriesOf, seriesWith } from './panel-series';
import { type CountryPanel, wholeYear } from './panels';
import { wordsOf } from './words';

/** Events drawn as guides in the panels of people in the country. */
export const GUIDES = { invasion: 'event-invasion', callUp: 'event-mobilisation' } as const;

/** Upper end of an axis of percentages. */
const PERCENT_MAX = 100;
/** The most px and lines that the words of a label may take. */
const WIDE = 190;
const LINES = 2;
/** The most dots that fit a panel of half the picture's width. */
const CROWD = 4;
/** Families whose title already names this unit, which is then not repeated. */
const UNITS_IN_TITLE: Partial<Readonly<Record<Family, Unit>>> = {
  there: 'people',
  residents: 'people',
  moves: 'people',
  met: 'encounters',
  permits: 'permits',
  asylum: 'applications',
};

/** The plot of a country: a panel for each measure, people in the country first. */
export function countryPlot(panels: readonly CountryPanel[]): Plot<TimePlot> {
  return timePlot((rows, { lang, composition }) => {
    const shown = panels
      .map((panel) => ({ panel, rows: rows.filter(({ of }) => panel.figures.some(({ id }) => id === of.id)) }))
      .filter((one) => one.rows.length > 0);
    return shown.map(({ panel, rows: own }, i) =>
      timePanelOf(panel, own, lang, {
        lead: i === 0,
        // On a phone panels are stacked, and a frame has room for three.
        height: isCrowded(panel) ? 200 : composition === 'narrow' ? 118 : i === 0 && shown.length % 2 === 1 ? 200 : 140,
        whole: i === 0 && (shown.length % 2 === 1 || isCrowded(panel)),
      }),
    );
  });
}

/** Whether a panel of people in the country needs the full width, because each of its dots has a label. */
export const isCrowded = ({ family, figures }: CountryPanel) => STOCKS.includes(family) && figures.length > CROWD;

type Place = { readonly lead: boolean; readonly height: number; readonly whole: boolean };

function timePanelOf(panel: CountryPanel, rows: readonly Row[], lang: Lang, place: Place): TimePanel {
  const { family, figures, bars } = panel;
  const say = wordsOf(lang);
  const isStock = STOCKS.includes(family);
  const directions = directionsOf(panel);
  const isPaired = directions.length > 1;
  const unit = figures[0]?.unit ?? 'people';
  const series = seriesOf(panel, lang);
  const isOneSeries = series[0]?.ids.length === figures.length;
  const own = ownColour(family);
  const colour: Colour | ((row: Row) => Colour) = isPaired
    ? (row) => (isOut(row) ? 'two' : 'one')
    : series.length > 1
      ? (row) => seriesWith(series, row)?.colour ?? own
      : own;
  return {
    title: titleWithUnit(panel, unit, lang),
    note: isOneSeries ? (series[0]?.text ?? '') : noteOf(panel, lang),
    rows,
    colour,
    heading: family === 'there' ? 'abroad' : 'ink',
    days: daysOf(panel),
    ...(isPaired && {
      keys: directions.map((direction) => ({
        colour: direction === 'out' ? ('two' as const) : ('one' as const),
        text: (family === 'moves' ? say.moves : say.ways)[direction],
      })),
    }),
    ...(!isOneSeries && series.length > 0 && { keys: series }),
    ...(bars && { bar: (row: Row) => (isYear(row) ? (isOut(row) ? 2 : 0) + (row.claimed ? 1 : 0) : null) }),
    ...(isStock && {
      labels: (row: Row) =>
        seriesWith(series, row) ? [[row.short]] : labelsOf(row, lang, place.whole ? LINES + 1 : LINES),
    }),
    ...(unit.startsWith('percent') && { to: PERCENT_MAX, sayTick: (n: number) => `${n}%` }),
    ...(isStock && place.lead && { guides: guidesOf(lang) }),
    height: place.height,
    whole: place.whole,
  };
}

function titleWithUnit(panel: CountryPanel, unit: Unit, lang: Lang): string {
  const say = wordsOf(lang);
  if (unit === 'crossings') return say.crossings;
  const title = panelTitle(panel, lang);
  if (UNITS_IN_TITLE[panel.family] === unit) return title;
  if (isRate(panel)) return `${title}, %`;
  return `${title}, ${unit === 'people' ? say.people : wordingOf(lang).unitNames[unit]}`;
}

/** The heading of a panel without its unit. */
export function panelTitle(panel: CountryPanel, lang: Lang): string {
  const say = wordsOf(lang);
  const { family } = panel;
  if (isRate(panel)) return say.rate;
  const [direction, other] = directionsOf(panel);
  const own = direction && !other ? say.oneWay[family]?.[direction] : undefined;
  return own ?? say.titles[family] ?? sayMeasureWords(FAMILIES[family].in, lang).title;
}

/** Whether a panel's numbers are the share of asylum cases decided in favour. */
const isRate = ({ family, figures }: CountryPanel) =>
  family === 'outcome' && figures.every(({ variant }) => variant === 'rate');

const directionsOf = ({ figures }: CountryPanel) => {
  const out = new Set(figures.map((figure) => familyOf(figure)?.out === true));
  return (['in', 'out'] as const).filter((direction) => out.has(direction === 'out'));
};
const isOut = ({ of }: Row) => 'measure' in of && familyOf(of)?.out === true;
const isYear = ({ of }: Row) => 'measure' in of && wholeYear(of) !== null;

/**
 * Who was counted, in the shortest words of any record. With two directions only the ending that the words of all
 * records share, because different people are counted in and out.
 */
function noteOf(panel: CountryPanel, lang: Lang): string {
  if (STOCKS.includes(panel.family)) return '';
  const populations = panel.figures.map(({ text }) => text[lang].population);
  if (directionsOf(panel).length === 1) return populations.toSorted((a, b) => a.length - b.length)[0] ?? '';
  const [end = '', ...others] = new Set(populations.map((text) => text.split(', ').slice(1).at(-1) ?? ''));
  return others.length > 0 ? '' : `${end.charAt(0).toLocaleUpperCase(lang)}${end.slice(1)}`;
}

/** The forms of a label, longest first: the value with what was counted, with its publisher, or alone. */
function labelsOf({ of, short }: Row, lang: Lang, lines: number): readonly (readonly string[])[] {
  if (!('source_id' in of)) return [[short]];
  const publisher = publisherOf(of, lang);
  const words = wrap(of.text[lang].population, WIDE, DETAIL);
  return [...(words.length <= lines ? [[short, ...words]] : []), [short, publisher], [short]];
}

/** A figure's publisher, without anything in brackets. */
export const publisherOf = ({ source_id }: Figure, lang: Lang) =>
  source(source_id).publisherIn[lang].replace(/ \([^)]*\)$/, '');

/** The date given with a figure, in words. */
export const sayDateOf = (figure: Figure, lang: Lang) => sayEdtf(dateOf(figure), lang);

function guidesOf(lang: Lang) {
  const { guides } = wordsOf(lang);
  return (['invasion', 'callUp'] as const).map((key) => ({ day: event(GUIDES[key]).date, text: guides[key] }));
}
