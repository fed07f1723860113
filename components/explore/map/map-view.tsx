import { use, useCallback, useMemo } from 'react';
import { worldMapPath } from '../../../data/addresses';
import { TARGET } from '../../draw/theme';
import { useBench } from '../bench';
import { Cards } from '../cards';
import type { ExploreFigure } from '../explore-data';
import { Panel } from '../panel';
import type { View } from '../view';
import { layoutMap, type MapLayout, mappedMeasures, onePerCountry, radiusOf } from './map-layout';
import { MapPicture } from './map-picture';
import { type WorldMap, worldMapSchema } from './world-map';

/** One request for the page's life. Null when the map can't be had: the table says the same. */
let asked: Promise<WorldMap | null> | null = null;

function askForMap(): Promise<WorldMap | null> {
  asked ??= fetch(worldMapPath)
    .then((answer) => answer.json())
    .then((json) => worldMapSchema.parse(json))
    .catch(() => null);
  return asked;
}

/** One measure of one unit on a map, the newest figure of each country; the reader chooses which measure. */
export function MapView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const { data, say, onChoose } = useBench();
  const map = use(askForMap());
  const measures = useMemo(() => mappedMeasures(figures), [figures]);
  const measure = measures.find(([one]) => one === view.mapped)?.[0] ?? measures[0]?.[0];
  const shown = useMemo(() => onePerCountry(figures.filter((one) => one.measure === measure)), [figures, measure]);
  const layoutFor = useCallback(
    (width: number) => (map && shown.length > 0 ? layoutMap(shown, map, data, width) : null),
    [map, shown, data],
  );
  if (map === null) return <p>{say.mapFailed}</p>;
  return (
    <Panel
      figures={shown}
      pins={view.pins}
      layoutFor={layoutFor}
      optionsOf={optionsOf}
      draw={(layout, list) => <MapPicture layout={layout} map={map} list={list} />}
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
                  {data.measures[one].title} ({countries})
                </option>
              ))}
            </select>
          </label>
          <span>{say.mapNote}</span>
        </p>
      }
      after={(layout) => (
        <Cards id="explore-outside" title={say.outside} figures={layout?.outside ?? []} pins={view.pins} />
      )}
    />
  );
}

const optionsOf = ({ marks }: MapLayout) =>
  marks.map(({ figure, at, down, symbol }) => {
    const r = Math.max(TARGET / 2, radiusOf(symbol));
    const place = { left: `${at * 100}%`, top: `${down * 100}%`, margin: -r };
    return { figure, box: { ...place, width: 2 * r, height: 2 * r, borderRadius: r } };
  });
