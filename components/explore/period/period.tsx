import { max } from 'd3';
import { memo, Suspense, useMemo } from 'react';
import { useBench } from '../bench';
import type { View } from '../view';
import { monthsOf } from './months';

/** The period as a brush over a histogram of figures by month; the brush loads after the reader's first input. */
export const Period = memo(function Period({ from, to }: Pick<View, 'from' | 'to'>) {
  const { data, say, plots, onChange } = useBench();
  const months = useMemo(() => monthsOf(data.figures), [data]);
  const most = max(months, ({ count }) => count) ?? 1;
  return (
    <fieldset className="explore-period">
      <legend className="unseen">{say.facets.period}</legend>
      <small>
        {say.facets.period} <b key={`${from} ${to}`}>{say.period(from, to)}</b>
      </small>
      <div className="explore-brush">
        {/* Not the brush's own panorama: that can't be named, and would appear only when the brush has loaded. */}
        <svg viewBox={`0 0 ${months.length - 1} ${most}`} preserveAspectRatio="none" aria-hidden="true">
          <path
            d={months.map(({ count }, i) => `M${i} ${most}v${-count}`).join('')}
            stroke="var(--two)"
            strokeWidth={0.8}
          />
        </svg>
        <Suspense>
          <plots.PeriodBrush months={months} from={from} to={to} label={say.facets.period} onChange={onChange} />
        </Suspense>
      </div>
    </fieldset>
  );
});
