import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { worldMapPath } from '../../../data/addresses';
import { initZoomBox } from '../../browser/zoom';
import { stillInk } from '../../draw/ink';
import { Spotted, Ties } from '../../draw/map/draw-symbol-map';
import { useBench } from '../bench';
import { Cards } from '../cards';
import { Select } from '../controls/fields';
import type { ExploreFigure } from '../explore-data';
import { Panel } from '../panel';
import type { View } from '../view';
import { layoutMap, type MapLayout, mappedMeasures, onePerCountry } from './map-layout';

/** The coastlines, loaded once per page; null if that fails. */
let loading: Promise<string | null> | undefined;

function loadLand(): Promise<string | null> {
  loading ??= fetch(worldMapPath)
    .then((answer) => answer.json())
    .then(({ land }: { land?: unknown }) => (typeof land === 'string' ? land : null))
    .catch(() => null);
  return loading;
}

/** One measure of one unit on a map, the newest figure of each country; the reader chooses the measure. */
export function MapView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const { data, say, onChoose } = useBench();
  const [land, setLand] = useState<string | null>('');
  useEffect(() => void loadLand().then(setLand), []);
  const measures = useMemo(() => mappedMeasures(figures), [figures]);
  const measure = measures.find(([one]) => one === view.mapped)?.[0] ?? measures[0]?.[0];
  const shown = useMemo(() => onePerCountry(figures.filter((one) => one.measure === measure)), [figures, measure]);
  const layoutFor = useCallback(
    (width: number) => (shown.length > 0 ? layoutMap(shown, data, width) : null),
    [shown, data],
  );
  // Circles without coastlines mean nothing.
  if (land === null) return <p>{say.mapFailed}</p>;
  return (
    <Panel
      figures={shown}
      pins={view.pins}
      layoutFor={layoutFor}
      draw={(layout, list) => <MapPicture layout={layout} land={land} list={list} />}
      before={
        <p className="explore-map-bar">
          <Select
            name={say.mapOf}
            value={measure}
            options={measures.map(([one, countries]) => [one, `${data.measure[one]} (${countries})`])}
            onChoose={(mapped) => onChoose({ ...view, mapped })}
          />
          <span>{say.mapNote}</span>
        </p>
      }
      after={(layout) => <Cards id="explore-outside" title={say.outside} figures={layout?.outside ?? []} />}
    />
  );
}

/**
 * The map: a circle for each country, names, and the coastlines once loaded. Zooming spreads it out; text and circles
 * keep their size.
 */
export function MapPicture({ layout, land, list }: { layout: MapLayout; land: string; list: ReactNode }) {
  const { width, height, viewBox, marks } = layout;
  const { zoomBar } = useBench();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) initZoomBox(box.current, document);
  }, []);
  return (
    <div data-zoom className="explore-map" ref={box}>
      <div className="picture">
        <div className="map" style={{ aspectRatio: `${width} / ${height}` }}>
          <svg width="100%" height="100%" aria-hidden="true">
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: background, not content */}
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
