import { chartPath } from '../../../data/addresses';
import type { Lang } from '../../../data/vocabulary';
import { totalEstimates } from '../../charts/total-estimates';
import { COMPOSITIONS, type Composition, type Row } from '../../draw/chart';
import { FluidPicture } from '../../figure/pictures';
import { wordsOf } from '../../words';
import { MarkKey } from './mark-key';
import { pictureOf } from './picture';
import { rowsOf } from './rows';
import { KINDS, totalsPlot } from './totals-plot';

/** The totals that each composition draws: a phone has room for those that carry the chart's own title. */
const shownIn = (composition: Composition) => (composition === 'wide' ? ('all' as const) : ('headline' as const));
export const totalRows = (lang: Lang, composition: Composition): readonly Row[] => {
  const shown = new Set(totalEstimates.rows(lang, shownIn(composition)).map(({ id }) => id));
  return rowsOf(totalEstimates, lang).filter(({ id }) => shown.has(id));
};

/** The published totals: three panels on one scale, one for each thing counted. Switches hide a panel's marks. */
export function Totals({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).overview.totals;
  return (
    <figure className="chart totals" data-chart="overview" aria-labelledby="totals-title">
      {/* Before all that they hide: the style sheet does it, without a script. */}
      <figcaption>
        <h2 id="totals-title">
          <a href={chartPath(lang, totalEstimates.slug)}>{say.title}</a>
        </h2>
        <p className="summary">
          <span className="of-wide">{say.line}</span>
          <span className="of-narrow">{say.thousands}</span>
          <span className="more">{say.more}</span>
          {say.joined}
          {COMPOSITIONS.map((composition) => (
            <a key={composition} className={`of-${composition}`} href={chartPath(lang, totalEstimates.slug)}>
              {say.shown(totalRows(lang, composition).length, totalEstimates.figures.length)}
            </a>
          ))}
        </p>
      </figcaption>
      <div className="legend">
        <fieldset>
          <legend>{say.switches}</legend>
          {KINDS.map((kind) => (
            <label key={kind} className={`kind ${kind}`}>
              <input type="checkbox" id={`show-${kind}`} defaultChecked />
              {say.kinds[kind].toggle}
            </label>
          ))}
        </fieldset>
        <MarkKey lang={lang} />
      </div>
      <div className="pictures from-660">
        {COMPOSITIONS.map((composition) => (
          <FluidPicture
            key={composition}
            picture={pictureOf(totalsPlot(composition, lang), totalRows(lang, composition), {
              composition: 'wide',
              lang,
              groups: {},
              inside: {},
            })}
            className={composition}
            label={say.title}
          />
        ))}
      </div>
    </figure>
  );
}
