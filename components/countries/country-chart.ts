import { COUNTRY } from '../../data/addresses';
import { event, type Figure } from '../../data/dataset';
import { fill } from '../../data/fill';
import { sameAs } from '../../data/relations';
import { sayMeasure, sayPeriod, sayPlace, sayShort } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart, Row, Shown } from '../draw/chart';
import { picturesOf } from '../draw/pictures-of';
import type { Country } from './countries';
import { countryPlot, GUIDES, isCrowded, panelTitle, publisherOf } from './country-plot';
import { type CountryPanel, panelsOf } from './panels';
import { wordsOf } from './words';

/** The most rows a headline may have. */
const HEADLINE = 12;
/** The most panels an embed has room for. */
const PANELS = 2;

/** A country's picture as a chart, made only from its figures; null if no measure has two numbers. */
export function countryChart(country: Country): AnyChart | null {
  const panels = panelsOf(country);
  if (panels.length === 0) return null;
  const plot = countryPlot(panels);
  const figures = panels.flatMap((panel) => panel.figures);
  const headline = headlineOf(panels);
  const rows = (lang: Lang, shown: Shown = 'all') => {
    const all = panels.flatMap((panel) => panel.figures.map((figure) => rowOf(figure, panel, panels, lang)));
    return shown === 'all' ? all : all.filter(({ id }) => headline.includes(id));
  };
  const groups = (lang: Lang) =>
    Object.fromEntries(panels.map((panel) => [panel.family, { title: panelTitle(panel, lang), note: '' }]));
  const pictures = picturesOf(plot, rows, (lang, composition) => ({
    composition,
    lang,
    groups: groups(lang),
    inside: {},
  }));
  return {
    slug: `${COUNTRY}${country.slug}`,
    zoomable: false,
    form: plot.form,
    needs: figures.map(({ id }) => id),
    figures,
    events: Object.values(GUIDES).map(event),
    // Its words are templates, and the compiler checks that they exist in every language.
    untranslated: () => [],
    words: (lang) => chartWords(country, panels, lang),
    rows,
    hasMore: headline.length < figures.length,
    ...pictures,
    brief: (lang, width, palette) => pictures.picture(lang, { width, palette, shown: 'brief' }),
  };
}

/** Ids of the rows of the first panels, as many as an embed has room for. */
function headlineOf(panels: readonly CountryPanel[]): readonly string[] {
  const ids: string[] = [];
  for (const panel of panels.slice(0, PANELS)) {
    const { figures } = panel;
    if (ids.length > 0 && ids.length + figures.length > HEADLINE) break;
    ids.push(...figures.map(({ id }) => id));
    if (isCrowded(panel)) break;
  }
  return ids;
}

function rowOf(of: Figure, panel: CountryPanel, panels: readonly CountryPanel[], lang: Lang): Row {
  return {
    of,
    id: of.id,
    group: panel.family,
    series: panels.length > 1 ? panelTitle(panel, lang) : '',
    emphasis: of.origin === 'article',
    claimed: of.counted_by === 'official-claim',
    name: sayPeriod(of.period, lang),
    detail: of.text[lang].population,
    said: sayMeasure(of, lang),
    short: sayShort(of, lang),
  };
}

function chartWords(country: Country, panels: readonly CountryPanel[], lang: Lang): ReturnType<AnyChart['words']> {
  const say = wordsOf(lang);
  const name = sayPlace(country.code, lang);
  const filled = (text: string) => fill(text, lang);
  const drawn = panels.flatMap(({ figures }) => figures.map(({ id }) => id));
  const twins = country.figures.filter(({ id }) => drawn.includes(sameAs(id) ?? ''));
  const notes = [
    ...(panels.some(({ family }) => family === 'there' || family === 'residents') ? [say.notes.differ] : []),
    ...(panels.some(({ family }) => family === 'border') ? [say.notes.crossings] : []),
    ...(twins.length > 0
      ? [say.notes.twins(twins.map((twin) => `${publisherOf(twin, lang)}, ${sayMeasure(twin, lang)}`).join('; '))]
      : []),
    ...(drawn.length < country.figures.length ? [say.notes.left(drawn.length, country.figures.length)] : []),
  ];
  return {
    title: filled(say.title(name)),
    summary: filled(say.summary(name)),
    howToRead: filled(say.howToRead),
    notes: notes.map(filled),
    aside: null,
    groups: Object.fromEntries(panels.map((panel) => [panel.family, { title: panelTitle(panel, lang), note: '' }])),
  };
}
