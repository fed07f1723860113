import { use, useMemo } from 'react';
import { worldMapPath } from '../../../data/addresses';
import type { ExploreFigure } from '../explore-data';
import type { PictureProps } from '../plot/chart-part';
import { FigureList } from '../plot/figure-list';
import { useWidth } from '../plot/width';
import { MapKey } from './map-key';
import { layoutMap } from './map-layout';
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

/** The figures of one unit on a map. */
export function MapPart({
  figures,
  title,
  ...rest
}: PictureProps & { figures: readonly ExploreFigure[]; title: string }) {
  const { data, pins, say } = rest;
  const map = use(askForMap());
  const [watch, width] = useWidth();
  const layout = useMemo(
    () => (map && width > 0 ? layoutMap(figures, map, data.places, width) : null),
    [map, figures, data.places, width],
  );
  return (
    <section className="explore-panel" aria-label={title}>
      <h3>{title}</h3>
      {map === null && <p>{say.mapFailed}</p>}
      <MapKey figures={figures} say={say} />
      <div ref={watch}>
        {map && layout && (
          <FigureList {...rest} figures={figures}>
            {(stop) => (
              <MapPicture
                layout={layout}
                map={map}
                sources={data.sources}
                stop={stop}
                pins={pins}
                label={say.chartLabel(title, figures.length)}
                say={say}
              />
            )}
          </FigureList>
        )}
      </div>
    </section>
  );
}
