import { type ReactNode, useMemo } from 'react';
import { useBench } from './bench';
import type { ExploreFigure } from './explore-data';
import { FigureList, type Option } from './figure-list';
import { Waiting } from './waiting';
import { useWidth } from './width';

/** A picture of figures of one unit, laid out as soon as its width is known, with the list of its figures over it. */
export function Panel<Layout extends { readonly height: number }>(props: {
  figures: readonly ExploreFigure[];
  pins: readonly string[];
  /** Asked anew when it changes. */
  layoutFor: (width: number) => Layout | null;
  optionsOf: (layout: Layout) => readonly Option[];
  /** The picture itself, with the list of its figures over it. */
  draw: (layout: Layout, list: ReactNode) => ReactNode;
  before?: ReactNode;
  after?: (layout: Layout | null) => ReactNode;
}) {
  const { figures, pins, layoutFor, optionsOf, draw, before, after } = props;
  const { say } = useBench();
  const [watch, width] = useWidth();
  const layout = useMemo(() => (width > 0 ? layoutFor(width) : null), [layoutFor, width]);
  const unit = figures[0]?.unit;
  return (
    <section className="explore-panel" aria-label={unit && say.panelTitle(say.unitName(unit), figures.length)}>
      {before}
      <div ref={watch}>
        {layout === null ? (
          <Waiting words={say.wait} />
        ) : (
          <FigureList
            pins={pins}
            options={optionsOf(layout)}
            height={layout.height}
            title={unit ? say.unitName(unit) : ''}
          >
            {(list) => draw(layout, list)}
          </FigureList>
        )}
      </div>
      {after?.(layout)}
    </section>
  );
}
