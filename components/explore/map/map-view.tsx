import { use, useMemo } from 'react';
import { worldMapPath } from '../../../data/addresses';
import { TARGET } from '../../draw/theme';
import { Cards } from '../cards';
import type { ExploreFigure } from '../explore-data';
import { FigureList, type PictureProps } from '../figure-list';
import type { View } from '../view';
import { useWidth } from '../width';
import { layoutMap, mappedMeasures, onePerCountry } from './map-layout';
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
export function MapView(
  props: PictureProps & { figures: readonly ExploreFigure[]; view: View; onChoose: (view: View) => void },
) {
  const { figures, view, data, say, onChoose } = props;
  const map = use(askForMap());
  const [watch, width] = useWidth();
  const measures = useMemo(() => mappedMeasures(figures), [figures]);
  const measure = measures.find(([one]) => one === view.mapped)?.[0] ?? measures[0]?.[0];
  const shown = useMemo(() => onePerCountry(figures.filter((one) => one.measure === measure)), [figures, measure]);
  const layout = useMemo(
    () => (map && width > 0 && shown.length > 0 ? layoutMap(shown, map, data.places, width) : null),
    [map, shown, data.places, width],
  );
  if (map === null) return <p>{say.mapFailed}</p>;
  return (
    <div className="explore-panel" ref={watch}>
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
      {layout && (
        <FigureList
          {...props}
          label={say.chartLabel(measure === undefined ? '' : data.measures[measure].title, shown.length)}
          options={layout.marks.map(({ figure, at, down, radii }) => {
            const r = Math.max(TARGET / 2, radii.at(-1) ?? 0);
            const size = 2 * r;
            const box = { left: `${at * 100}%`, top: `${down * 100}%`, width: size, height: size, margin: -r };
            return { figure, box: { ...box, borderRadius: r } };
          })}
        >
          {(list) => <MapPicture layout={layout} map={map} say={say} list={list} />}
        </FigureList>
      )}
      <Cards {...props} id="explore-outside" title={say.outside} figures={layout?.outside ?? []} />
    </div>
  );
}
