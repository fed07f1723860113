import { dataset, type Figure } from '../../data/dataset';
import type { MeasureCode } from '../../data/measure';
import { sayPlace, sayShort } from '../../data/say';
import { sayMeasureWords } from '../../data/say-texts';
import { numbersOf } from '../../data/value';
import type { Lang } from '../../data/vocabulary';
import type { Row } from '../draw/chart';
import { stillInk } from '../draw/ink';
import { stripIn } from '../draw/plots/strip';
import type { Colour } from '../draw/theme';
import { FluidPicture } from '../figure/pictures';
import { wordsOf } from '../words';

/** More figures than this are limited to those of the same country, if it has others. */
const MANY = 12;

/** Colours for what is counted; all others are neutral. */
const COLOURS: Partial<Record<MeasureCode, Colour>> = {
  'departures-cumulative': 'left',
  'departures-in-period': 'year',
  'wartime-stock': 'abroad',
};

/** The figures to compare one with, itself included: with a number, of one measure, one unit, and maybe one country. */
export function likeOf(figure: Figure): readonly Figure[] {
  if (!hasNumber(figure)) return [];
  const { measure, unit } = figure;
  const all = dataset.figures.filter((one) => hasNumber(one) && one.measure === measure && one.unit === unit);
  const own = all.filter(({ place }) => place === figure.place);
  return all.length > MANY && own.length > 1 ? own : all;
}

const hasNumber = ({ measured }: Figure) => numbersOf(measured).length > 0;

/** A figure among comparable ones, on one line; nothing when there are none. */
export function FigureStrip({ figure, lang }: { figure: Figure; lang: Lang }) {
  const say = wordsOf(lang).figurePage.strip;
  const like = likeOf(figure);
  if (like.length < 2) return null;
  const isOnePlace = like.every(({ place }) => place === figure.place);
  const rows = like.map((one) => rowOf(one, one.id === figure.id, isOnePlace, lang));
  const plot = stripIn({
    colour: COLOURS[figure.measure] ?? 'one',
    ringed: figure.origin === 'article' ? 'accent' : 'ink',
  });
  const geometry = plot.layout(rows, { composition: 'narrow', lang, groups: {}, inside: {} });
  const measure = sayMeasureWords(figure.measure, lang).title;
  const place = isOnePlace && figure.place !== null ? sayPlace(figure.place, lang) : '';
  return (
    <section className="figure-strip" aria-labelledby="strip-title">
      <h2 id="strip-title">{say.title(like.length, measure, place)}</h2>
      <div className="pictures">
        <FluidPicture
          picture={{ ...geometry, width: null, drawing: plot.draw(geometry, stillInk) }}
          className="narrow"
        />
      </div>
      <p>{say.note}</p>
    </section>
  );
}

/** A row named by what distinguishes it: its country, or its year of publication. */
function rowOf(figure: Figure, emphasis: boolean, isOnePlace: boolean, lang: Lang): Row {
  const say = wordsOf(lang).figurePage;
  const year = figure.reported?.first.slice(0, 4) ?? '';
  const name = isOnePlace ? year : figure.place === null ? say.noPlace : sayPlace(figure.place, lang);
  const short = sayShort(figure, lang);
  return {
    of: figure,
    id: figure.id,
    emphasis,
    series: '',
    detail: '',
    name: emphasis ? say.thisOne : name,
    said: short,
    short,
  };
}
