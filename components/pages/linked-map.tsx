import type { Lang } from '../../data/vocabulary';
import type { AnyChart, AnyRow, Composition } from '../draw/chart';
import { fluidInk, liveInkColour } from '../draw/ink';
import { CircleMark } from '../draw/marks/circle-mark';
import { GapSign } from '../draw/marks/signs';
import { FluidPicture } from '../figure/pictures';
import { wordsOf } from '../words';
import { countryOf } from './overview/country-links';

/** A chart of countries in which each mark links to its country's page. */
export function LinkedPicture({ chart, composition, lang }: { chart: AnyChart; composition: Composition; lang: Lang }) {
  const ink = { ...fluidInk, leadsTo: (row: AnyRow) => countryOf(row, lang) };
  return (
    <FluidPicture
      picture={chart.picture(lang, { composition, ink })}
      className={composition}
      label={chart.words(lang).title.plain}
    />
  );
}

/** What circles and hatched squares mean on such a map. */
export function MapKey({ lang }: { lang: Lang }) {
  return (
    <ul className="key on-map">
      <li>
        <svg width={14} height={16} aria-hidden="true">
          <CircleMark x={7} y={8} kind="point" radii={[6]} colour={liveInkColour('abroad')} body={0.92} />
        </svg>
        {wordsOf(lang).overview.where.area}
      </li>
      <li>
        <svg width={17} height={16} aria-hidden="true">
          <GapSign at={{ x: 8.5, y: 8 }} ink={{ colour: liveInkColour }} />
        </svg>
        {wordsOf(lang).interface.chart.key.missing}
      </li>
    </ul>
  );
}
