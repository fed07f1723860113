import { useCallback, useEffect, useMemo, useState } from 'react';
import { worldMapPath } from '../../../data/addresses';
import { useBench } from '../bench';
import { Cards } from '../cards';
import type { ExploreFigure } from '../explore-data';
import { Panel } from '../panel';
import type { View } from '../view';
import { layoutMap, mappedMeasures, onePerCountry } from './map-layout';
import { MapPicture } from './map-picture';

/** The coasts, asked for once in the page's life. Null when they can't be had. */
let asked: Promise<string | null> | undefined;

function askForLand(): Promise<string | null> {
  asked ??= fetch(worldMapPath)
    .then((answer) => answer.json())
    .then(({ land }: { land?: unknown }) => (typeof land === 'string' ? land : null))
    .catch(() => null);
  return asked;
}

/** One measure of one unit on a map, the newest figure of each country; the reader chooses which measure. */
export function MapView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const { data, say, onChoose } = useBench();
  const [land, setLand] = useState<string | null>('');
  useEffect(() => void askForLand().then(setLand), []);
  const measures = useMemo(() => mappedMeasures(figures), [figures]);
  const measure = measures.find(([one]) => one === view.mapped)?.[0] ?? measures[0]?.[0];
  const shown = useMemo(() => onePerCountry(figures.filter((one) => one.measure === measure)), [figures, measure]);
  const layoutFor = useCallback(
    (width: number) => (shown.length > 0 ? layoutMap(shown, data, width) : null),
    [shown, data],
  );
  // Circles without a coast beside them say nothing.
  if (land === null) return <p>{say.mapFailed}</p>;
  return (
    <Panel
      figures={shown}
      pins={view.pins}
      layoutFor={layoutFor}
      draw={(layout, list) => <MapPicture layout={layout} land={land} list={list} />}
      before={
        <p className="explore-map-bar">
          <label>
            {say.mapOf}{' '}
            <select
              value={measure}
              onChange={({ target }) => {
                const chosen = measures.find(([one]) => one === target.value);
                if (chosen) onChoose({ ...view, mapped: chosen[0] });
              }}
            >
              {measures.map(([one, countries]) => (
                <option key={one} value={one}>
                  {data.measure[one]} ({countries})
                </option>
              ))}
            </select>
          </label>
          <span>{say.mapNote}</span>
        </p>
      }
      after={(layout) => <Cards id="explore-outside" title={say.outside} figures={layout?.outside ?? []} />}
    />
  );
}
