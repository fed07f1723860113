import { type ReactNode, useEffect, useRef } from 'react';
import { wake } from '../../browser/zoom';
import { stillInk } from '../../draw/ink';
import { Spotted, Ties } from '../../draw/map/draw-symbol-map';
import { useBench } from '../bench';
import type { MapLayout } from './map-layout';

/**
 * The laid-out map: a circle for each country, names, and the coasts as soon as they are there. Zoomed, it moves apart;
 * text and circles keep their size.
 */
export function MapPicture({ layout, land, list }: { layout: MapLayout; land: string; list: ReactNode }) {
  const { width, height, viewBox, marks } = layout;
  const { zoomBar } = useBench();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) wake(box.current, document);
  }, []);
  return (
    <div data-zoom className="explore-map" ref={box}>
      <div className="picture">
        <div className="map" style={{ aspectRatio: `${width} / ${height}` }}>
          <svg width="100%" height="100%" aria-hidden="true">
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: ground, not content */}
            <svg viewBox={viewBox} width="100%" height="100%" preserveAspectRatio="none">
              <path d={land} fill="var(--land)" />
            </svg>
            <Ties symbols={marks} ink={stillInk} />
            {marks.map((placed) => (
              <Spotted key={placed.row.id} placed={placed} ink={stillInk} />
            ))}
          </svg>
          {list}
        </div>
      </div>
      {zoomBar}
    </div>
  );
}
