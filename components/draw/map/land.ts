import { extent, type GeoPermissibleObjects, geoConicEqualArea, geoIdentity, geoPath } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { relativePath } from './relative-path';
import { type Point, simplify } from './simplify';

/** A rectangle of the map, in map units. */
export type Extent = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Kilometres per map unit: coordinates rounded to whole units are then fine enough for every picture. */
const KM = 5;
/** Bends flatter than BEND map units are left out, and so are islands and lakes narrower than SPECK. */
const BEND = 2.2;
const SPECK = 9;

/** Equal-area, so that no country looks bigger for being further north. Most accurate from Spain to Kazakhstan. */
const projection = geoConicEqualArea()
  .parallels([33, 55])
  .rotate([-35, 0])
  .center([0, 42])
  .translate([0, 0])
  .scale(6371 / KM);

/** Converts longitude and latitude to map units; NaN where the projection has no point. */
export function project(at: Point): Point {
  const [x, y] = projection([at[0], at[1]]) ?? [Number.NaN, Number.NaN];
  return [x, y];
}

const RUSSIA = '643';
const UKRAINE = '804';

type Atlas = Topology<{ countries: GeometryCollection }>;

const flat = projectAtlas(atlas as unknown as Atlas);
const ground = merge(flat, flat.objects.countries.geometries as (Polygon | MultiPolygon)[]).coordinates.filter(
  ([shore]) => !isSpeck(shore ?? []),
);
const borders = mesh(flat, flat.objects.countries, (a, b) => a !== b);
const russia = feature(flat, areaOf(flat, RUSSIA));

/** SVG paths, in map units. */
export type Land = { readonly ground: string; readonly borders: string; readonly russia: string };

/** Paths of all land, the borders on it and the area of Russia, within an extent. */
export function landPaths({ left, top, right, bottom }: Extent): Land {
  const clip = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  const path = relativePath();
  const drawn = (object: GeoPermissibleObjects) => {
    geoPath(clip, path.context)(object);
    return path.take();
  };
  return {
    ground: drawn({ type: 'MultiPolygon', coordinates: ground }),
    borders: drawn(borders),
    russia: drawn(russia),
  };
}

/** The atlas with its arcs projected, simplified and rounded; arc by arc, so that neighbours still share them. */
function projectAtlas(globe: Atlas): Atlas {
  const { scale, translate } = globe.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = globe.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplify(points, BEND).map(([px, py]) => [Math.round(px), Math.round(py)]);
  });
  const countries = joinCrimea(areaOf(globe, RUSSIA), areaOf(globe, UKRAINE));
  const others = globe.objects.countries.geometries.filter(({ id }) => id !== RUSSIA && id !== UKRAINE);
  return {
    type: 'Topology',
    arcs,
    objects: { countries: { type: 'GeometryCollection', geometries: [...others, ...countries] } },
  };
}

/**
 * The atlas draws Crimea as part of Russia, which occupies it. Here it is part of Ukraine, as in the resolutions of the
 * United Nations General Assembly: Ukraine's outline follows the coast instead of the isthmus.
 */
function joinCrimea(russia: MultiPolygon, ukraine: MultiPolygon): readonly [MultiPolygon, MultiPolygon] {
  const isthmus = new Set(ukraine.arcs.flat(2).map((arc) => ~arc));
  const isCrimea = ([ring]: number[][]) => ring?.length === 2 && ring.some((arc) => isthmus.has(arc));
  const [crimea, ...more] = russia.arcs.filter(isCrimea);
  const border = crimea?.[0]?.find((arc) => isthmus.has(arc));
  const coast = crimea?.[0]?.find((arc) => arc !== border);
  if (border === undefined || coast === undefined || more.length > 0)
    throw new Error(
      'world-atlas/countries-50m.json: Crimea is not one polygon of Russia with an arc of Ukraine. Adapt joinCrimea.',
    );
  return [
    { ...russia, arcs: russia.arcs.filter((polygon) => !isCrimea(polygon)) },
    {
      ...ukraine,
      arcs: ukraine.arcs.map((rings) => rings.map((ring) => ring.map((a) => (a === ~border ? coast : a)))),
    },
  ];
}

function areaOf(topology: Atlas, id: string): MultiPolygon {
  const area = topology.objects.countries.geometries.find((country) => country.id === id);
  if (area?.type !== 'MultiPolygon')
    throw new Error(`world-atlas/countries-50m.json: country ${id} is not a MultiPolygon. Adapt areaOf.`);
  return area;
}

/** Whether a line is the shore of an island or lake too small to see. */
function isSpeck(line: readonly number[][]): boolean {
  const wide = (axis: 0 | 1) => {
    const [low = 0, high = 0] = extent(line, (point) => point[axis]);
    return high - low;
  };
  return wide(0) < SPECK && wide(1) < SPECK && String(line[0]) === String(line.at(-1));
}
