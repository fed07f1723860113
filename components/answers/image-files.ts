import { COUNTRY, imagePath, madeImagePath, OVERVIEW, previewPath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { sayMeasure, sayPlace } from '../../data/say';
import { LANGS } from '../../data/vocabulary';
import type { Recipe } from '../../server/images/recipe';
import { chartOfCountry } from '../countries';
import { countries } from '../countries/countries';
import { creditOf } from '../figure/credit';
import { chartPreview, chartSquare } from '../figure/images/cards/chart-card';
import { figurePreview, pagePreview } from '../figure/images/cards/text-card';
import { chartSvg } from '../figure/images/image';
import { wordsOf } from '../words';
import { PAGE_NAMES, pageWords } from '../words/page-words';
import { derivedNumbers } from './derived';
import { drawables } from './drawables';
import { overviewCard } from './overview-card';

const THEMES = ['light', 'dark'] as const;
const DENSITIES = [1, 2, 3] as const;

/** Width in pixels of an image for an article, as CMSs expect it. */
const ARTICLE = 1600;

/** A card is drawn at its final size. */
const card = (svg: Recipe['svg']): Recipe => ({ svg, form: { density: 1 } });

const chartFiles = drawables.flatMap((chart) =>
  LANGS.flatMap((lang) => [
    ...THEMES.flatMap((theme): [string, Recipe][] => {
      const svg = () => chartSvg(chart, lang, theme);
      const made = (name: Parameters<typeof madeImagePath>[3]) => madeImagePath(chart.slug, lang, theme, name);
      return [
        [imagePath(chart.slug, lang, theme, 'svg'), { svg, form: 'svg' }],
        ...DENSITIES.map((density): [string, Recipe] => [
          imagePath(chart.slug, lang, theme, 'png', density),
          { svg, form: { density } },
        ]),
        [made('article.png'), { svg, form: { across: ARTICLE } }],
        [made('square.png'), card(() => chartSquare(chart, lang, theme))],
        [made('outlined.svg'), { svg, form: 'outlined' }],
      ];
    }),
    [previewPath(chart.slug, lang), card(() => chartPreview(chart, lang))] satisfies [string, Recipe],
  ]),
);

/** The start page: preview of its links, and its picture beside its embed where a page takes no frame. */
const overviewFiles = LANGS.flatMap((lang) => [
  ...THEMES.flatMap((theme) =>
    DENSITIES.map((density): [string, Recipe] => [
      imagePath(OVERVIEW, lang, theme, 'png', density),
      { svg: () => overviewCard(lang, theme), form: { density } },
    ]),
  ),
  [pageWords('overview', lang).image.url, card(() => overviewCard(lang, 'light'))] satisfies [string, Recipe],
]);

const pageFiles = LANGS.flatMap((lang) =>
  PAGE_NAMES.filter((name) => name !== OVERVIEW).map((name): [string, Recipe] => {
    const { title, description, image } = pageWords(name, lang);
    return [image.url, card(() => pagePreview({ title, lead: description }, lang))];
  }),
);

/** Countries without anything to draw over time. */
const countryFiles = LANGS.flatMap((lang) =>
  countries
    .filter(({ slug }) => !chartOfCountry(slug))
    .map(({ code, slug }): [string, Recipe] => [
      previewPath(`${COUNTRY}${slug}`, lang),
      card(() => pagePreview({ title: sayPlace(code, lang), lead: wordsOf(lang).countriesPage.lead }, lang)),
    ]),
);

const figureFiles = LANGS.flatMap((lang) =>
  dataset.figures.map((figure): [string, Recipe] => [
    previewPath(`figure-${figure.id}`, lang),
    card(() =>
      figurePreview(
        {
          value: sayMeasure(figure, lang),
          statement: figure.text[lang].statement,
          source: creditOf([figure], lang),
          isArticle: figure.origin === 'article',
        },
        lang,
      ),
    ),
  ]),
);

/** Numbers of our arithmetic: they say that they are ours where a figure names its publisher. */
const derivedFiles = LANGS.flatMap((lang) =>
  derivedNumbers.map((of): [string, Recipe] => [
    previewPath(`figure-${of.id}`, lang),
    card(() => {
      const { derived } = wordsOf(lang).interface.chart;
      const source = `${derived}: ${of.formula(lang)}. ${creditOf(of.inputs, lang)}`;
      return figurePreview(
        { value: sayMeasure(of, lang), statement: of.population(lang), source, isArticle: false },
        lang,
      );
    }),
  ]),
);

/** How to make each image of the site, by file name. */
export const imageFiles: ReadonlyMap<string, Recipe> = new Map(
  [...chartFiles, ...overviewFiles, ...pageFiles, ...countryFiles, ...figureFiles, ...derivedFiles].map(
    ([path, recipe]) => [path.slice(path.lastIndexOf('/') + 1), recipe],
  ),
);
