import { imagePath, madeImagePath, previewPath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { sayMeasure } from '../../data/say';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { creditOf } from '../figure/credit';
import { chartPreview, chartSquare } from '../figure/images/cards/chart-card';
import { figurePreview, pagePreview } from '../figure/images/cards/text-card';
import { chartSvg } from '../figure/images/image';
import { outlined } from '../figure/images/outlined';
import { png } from '../figure/images/pixels';
import { PAGE_NAMES, pageWords } from '../words/page-words';

type Make = () => Promise<string | Buffer>;

const THEMES = ['light', 'dark'] as const;
const DENSITIES = [1, 2, 3] as const;

/** Pixels across an image for an article: what content systems ask for. */
const ARTICLE = 1600;

/** A card is as large as it is drawn. */
const cardPng = async (svg: Promise<string>) => png(await svg, { density: 1 });

const chartFiles = charts.flatMap((chart) =>
  LANGS.flatMap((lang) => [
    ...THEMES.flatMap((theme): [string, Make][] => {
      const svg = () => chartSvg(chart, lang, theme);
      const made = (name: Parameters<typeof madeImagePath>[3]) => madeImagePath(chart.slug, lang, theme, name);
      return [
        [imagePath(chart.slug, lang, theme, 'svg'), svg],
        ...DENSITIES.map((density): [string, Make] => [
          imagePath(chart.slug, lang, theme, 'png', density),
          async () => png(await svg(), { density }),
        ]),
        [made('article.png'), async () => png(await svg(), { across: ARTICLE })],
        [made('square.png'), () => cardPng(chartSquare(chart, lang, theme))],
        [made('outlined.svg'), async () => outlined(await svg())],
      ];
    }),
    [previewPath(chart.slug, lang), () => cardPng(chartPreview(chart, lang))] satisfies [string, Make],
  ]),
);

const pageFiles = LANGS.flatMap((lang) =>
  PAGE_NAMES.map((name): [string, Make] => {
    const { title, description, image } = pageWords(name, lang);
    return [image.url, () => cardPng(pagePreview({ title, lead: description }, lang))];
  }),
);

const figureFiles = LANGS.flatMap((lang) =>
  dataset.figures.map((figure): [string, Make] => [
    previewPath(`figure-${figure.id}`, lang),
    () => {
      const { statement } = figure.text[lang];
      return cardPng(
        figurePreview(
          {
            value: sayMeasure(figure, lang),
            statement,
            source: creditOf([figure], lang),
            isArticle: figure.origin === 'article',
          },
          lang,
        ),
      );
    },
  ]),
);

/** How each image of the site is made, by the name of its file. */
export const imageFiles: ReadonlyMap<string, Make> = new Map(
  [...chartFiles, ...pageFiles, ...figureFiles].map(([path, make]) => [path.slice(path.lastIndexOf('/') + 1), make]),
);
