import { chartPath } from '../../../data/addresses';
import type { Lang } from '../../../data/vocabulary';
import { KINDS, layoutTotals, totalRows } from '../../charts/overview/totals-plot';
import { totalEstimates } from '../../charts/total-estimates';
import { COMPOSITIONS } from '../../draw/chart';
import { fluidPicture } from '../../draw/pictures-of';
import { FluidPicture } from '../../figure/pictures';
import { wordsOf } from '../../words';
import { MarkKey } from './mark-key';

/** The published totals: three panels on one scale, one for each thing counted. Switches hide a panel's marks. */
export function Totals({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).overview.totals;
  return (
    <figure className="chart totals" data-chart="overview" aria-labelledby="totals-title">
      {/* The switches precede what they hide: the style sheet does it, without a script. */}
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
        {COMPOSITIONS.map((composition) => {
          const { plot, placed } = layoutTotals(composition, lang);
          return (
            <FluidPicture
              key={composition}
              picture={fluidPicture(plot, placed)}
              className={composition}
              label={say.title}
            />
          );
        })}
      </div>
    </figure>
  );
}
