import { lazy, Suspense } from 'react';
import type { ExploreFigure, ExploreScale, ExploreSource } from './explore-data';
import { MarksKey } from './marks-key';
import { useWidth } from './width';
import type { ExploreWording } from './wording';

// Loaded on sight only: Recharts is bigger than all else on the page, and no other page needs it.
const Plot = lazy(() => import('./plot.client'));

/** The chart with its key. Nothing is drawn where nothing has a number. */
export function ChartPart(props: {
  title: string;
  figures: readonly ExploreFigure[];
  scale: ExploreScale | undefined;
  sources: Readonly<Record<string, ExploreSource>>;
  say: ExploreWording;
}) {
  const { title, figures, scale, sources, say } = props;
  const [watch, width] = useWidth();
  if (!scale || figures.length === 0) return null;
  return (
    <>
      <MarksKey figures={figures} say={say} />
      <div className="explore-plot" ref={watch}>
        {width > 0 && (
          <Suspense fallback={<p>{say.wait}</p>}>
            <Plot
              figures={figures}
              scale={scale}
              sources={sources}
              width={width}
              say={say}
              label={say.chartLabel(title, figures.length)}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
