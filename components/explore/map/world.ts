import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };
import { relativePath } from '../../draw/map/relative-path';

/** The map of the workbench, in map units. */
export type WorldMap = {
  readonly width: number;
  readonly height: number;
  /** Coastlines as one SVG path. No borders: a country's position can be shown without taking sides on any. */
  readonly land: string;
  /** The centre of each country's largest piece of land, by alpha-3 code: the centre of all may lie at sea. */
  readonly points: Readonly<Record<string, readonly [number, number]>>;
};

/** Width of the whole Earth in map units: integers are precise enough for a picture 2,000 px wide. */
const WORLD = 2000;
/** Latitude south of which there is only Antarctica, and no figure. */
const SOUTHERNMOST = -58;

/**
 * The map with the points of some countries (alpha-3 codes). Equal-area like every map here: Equal Earth, by Šavrič,
 * Patterson and Jenny (2018). Server only. Throws a ReferenceError on an unknown country.
 */
export function worldMap(places: readonly string[]): WorldMap {
  const projection = geoEqualEarth().fitWidth(WORLD, { type: 'Sphere' });
  const [, height = 0] = projection([0, SOUTHERNMOST]) ?? [];
  const land = coarse as unknown as Topology<{ land: GeometryCollection }>;
  const path = relativePath();
  geoPath(
    projection.clipExtent([
      [0, 0],
      [WORLD, height],
    ]),
    path.context,
  )(feature(land, land.objects.land));
  const points = places.map((code) => {
    const [x = 0, y = 0] = projection(middleOf(code)) ?? [];
    return [code, [Math.round(x), Math.round(y)]] satisfies [string, [number, number]];
  });
  return { width: WORLD, height: Math.round(height), land: path.take(), points: Object.fromEntries(points) };
}

type Atlas = Topology<{ countries: GeometryCollection }>;
type Rings = number[][][];

/** Longitude and latitude of the centre of a country's largest piece of land. */
function middleOf(alpha3: string): [number, number] {
  const atlas = fine as unknown as Atlas;
  const id = countries.alpha3ToNumeric(alpha3);
  const country = id && atlas.objects.countries.geometries.find((one) => one.id === id);
  const [largest] = country ? piecesOf(atlas, country).sort((a, b) => areaOf(b) - areaOf(a)) : [];
  if (!largest)
    throw new ReferenceError(`world-atlas/countries-50m.json: no country ${alpha3}; correct "place" of its figures`);
  return geoCentroid({ type: 'Polygon', coordinates: largest });
}

function piecesOf(atlas: Atlas, country: GeometryObject): Rings[] {
  const shape = feature(atlas, country);
  if (shape.type !== 'Feature') return [];
  if (shape.geometry.type === 'Polygon') return [shape.geometry.coordinates];
  return shape.geometry.type === 'MultiPolygon' ? [...shape.geometry.coordinates] : [];
}

const areaOf = (coordinates: Rings) => geoArea({ type: 'Polygon', coordinates });
