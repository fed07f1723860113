import { chartPath } from '../../../data/addresses';
import { fill } from '../../../data/fill';
import type { Lang } from '../../../data/vocabulary';
import { destinations } from '../../charts/destinations';
import { destinationsMap } from '../../charts/destinations-map';
import { isMeasured } from '../../charts/overview/rows';
import type { AnyChart, Composition, Row } from '../../draw/chart';
import { fluidInk, liveInkColour } from '../../draw/ink';
import { CircleMark } from '../../draw/marks/circle-mark';
import { GapSign } from '../../draw/marks/signs';
import { FluidPicture } from '../../figure/pictures';
import { wordsOf } from '../../words';
import { countryOf } from './country-links';

export const whereRows = (lang: Lang): readonly Row[] => destinationsMap.rows(lang).filter(isMeasured);

/** Where The Bell found them: a map, and on a phone the same rows as bars. Each country leads to its page. */
export function Where({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).overview.where;
  const { key } = wordsOf(lang).interface.chart;
  return (
    <figure className="chart where" data-chart="overview" aria-labelledby="where-title">
      <figcaption>
        <h2 id="where-title">
          <a href={chartPath(lang, destinationsMap.slug)}>{say.title}</a>
        </h2>
        <p className="summary">{fill(say.line, lang).plain}</p>
      </figcaption>
      <ul className="key on-map">
        <li>
          <svg width={14} height={16} aria-hidden="true">
            <CircleMark x={7} y={8} kind="point" radii={[6]} colour={liveInkColour('abroad')} body={0.92} />
          </svg>
          {say.area}
        </li>
        <li>
          <svg width={17} height={16} aria-hidden="true">
            <GapSign at={{ x: 8.5, y: 8 }} ink={{ colour: liveInkColour }} />
          </svg>
          {key.missing}
        </li>
      </ul>
      <div className="pictures from-440 as-map">
        <Picture chart={destinationsMap} composition="wide" lang={lang} />
      </div>
      <div className="pictures as-bars">
        <Picture chart={destinations} composition="narrow" lang={lang} />
      </div>
    </figure>
  );
}

function Picture({ chart, composition, lang }: { chart: AnyChart; composition: Composition; lang: Lang }) {
  const ink = { ...fluidInk, leadsTo: (row: Parameters<typeof countryOf>[0]) => countryOf(row, lang) };
  return (
    <FluidPicture
      picture={chart.picture(lang, { composition, ink })}
      className={composition}
      label={chart.words(lang).title.plain}
    />
  );
}
