import type { Lang } from '../../data/vocabulary';
import { type AnyChart, WIDTHS } from '../draw/chart';
import { liveInk } from '../draw/ink';
import { ZoomBar } from './zoom-bar';

/**
 * The chart at every composed width; the style sheet shows the widest that fits its container, so no
 * script is needed. Each picture is a list whose items are the marks.
 */
export function Pictures({ chart, lang }: { chart: AnyChart; lang: Lang }) {
  const title = chart.words(lang).title.plain;
  return (
    <div className="pictures" data-zoom={chart.zoomable || undefined}>
      {chart.zoomable && <ZoomBar lang={lang} />}
      {WIDTHS.map((composed) => {
        const { width, height, drawing } = chart.picture(lang, composed, liveInk);
        return (
          // biome-ignore lint/a11y/useSemanticElements: there is no <ul> in SVG
          <svg
            key={composed}
            className={`at-${composed}`}
            role="list"
            aria-label={title}
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            fontFamily="var(--sans)"
          >
            {drawing}
          </svg>
        );
      })}
    </div>
  );
}
