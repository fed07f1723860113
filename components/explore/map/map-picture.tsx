import { type ReactNode, useEffect, useRef } from 'react';
import { initZoomBox } from '../../browser/zoom';
import { stillInk } from '../../draw/ink';
import { Spotted, Ties } from '../../draw/map/draw-symbol-map';
import { useBench } from '../bench';
import type { MapLayout } from './map-layout';
import type { WorldMap } from './world-map';

/** What the buttons beside a map do, with the signs on them. */
const BUTTONS = { in: '+', out: '−', all: '⤢', left: '←', right: '→', up: '↑', down: '↓' } as const;

/** The laid-out map: land, a circle for each country, names. Zoomed, it moves apart; text and circles keep their size. */
export function MapPicture({ layout, map, list }: { layout: MapLayout; map: WorldMap; list: ReactNode }) {
  const { width, height, viewBox, marks } = layout;
  const { say } = useBench();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) initZoomBox(box.current, document);
  }, []);
  return (
    <div data-zoom className="explore-map" ref={box}>
      <div className="picture">
        <div className="map" style={{ aspectRatio: `${width} / ${height}` }}>
          <svg width="100%" height="100%" aria-hidden="true">
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: ground, not content */}
            <svg viewBox={viewBox} width="100%" height="100%" preserveAspectRatio="none">
              <path d={map.land} fill="var(--land)" />
            </svg>
            <Ties symbols={marks} ink={stillInk} />
            {marks.map((placed) => (
              <Spotted key={placed.row.id} placed={placed} ink={stillInk} />
            ))}
          </svg>
          {list}
        </div>
      </div>
      <fieldset className="zoom" hidden>
        <legend className="unseen">{say.zoom.label}</legend>
        {(Object.keys(BUTTONS) as (keyof typeof BUTTONS)[]).map((to) => (
          <button
            key={to}
            type="button"
            className={to === 'in' || to === 'out' || to === 'all' ? undefined : 'pan'}
            data-to={to}
            aria-label={say.zoom[to]}
          >
            {BUTTONS[to]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
