import { type Composition, LEAST } from '../chart';
import { STEPS } from '../least';
import type { Extent } from './land';
import type { Point } from './simplify';

/** The side of its symbol that a label is on. */
export type Side = 'left' | 'right' | 'above' | 'below';

export type Place = {
  /** Longitude and latitude of the country's point. */
  readonly at: Point;
  /** The symbol's offset from that point, in map units, if its neighbours need the room. */
  readonly shift?: Point;
  readonly label: Side;
};

/** Countries by ISO 3166-1 alpha-3 code, placed by hand as on a printed map; tests check that nothing touches. */
const PLACES: Readonly<Record<string, Place>> = {
  ARE: { at: [54.2, 23.8], label: 'left' },
  ARM: { at: [44.9, 40.2], shift: [4, 30], label: 'right' },
  AZE: { at: [48.6, 40.3], shift: [98, -60], label: 'right' },
  CYP: { at: [33.1, 35], label: 'left' },
  DEU: { at: [10.3, 51], label: 'right' },
  ESP: { at: [-3.7, 40.2], label: 'below' },
  GEO: { at: [43.6, 42.1], shift: [-12, -66], label: 'above' },
  ISR: { at: [34.9, 31.5], shift: [6, 18], label: 'left' },
  KAZ: { at: [67, 48.2], label: 'right' },
  KGZ: { at: [74.6, 41.5], shift: [4, 14], label: 'left' },
  LVA: { at: [25.4, 56.9], label: 'right' },
  PRT: { at: [-8.1, 39.6], label: 'above' },
  SRB: { at: [20.6, 44.1], shift: [-14, 0], label: 'left' },
  TUR: { at: [35.2, 39.3], label: 'left' },
};

type Ground = {
  /** The part of the map that is shown. Countries outside it are listed below the picture. */
  readonly extent: Extent;
  /** Its least width in px. */
  readonly least: number;
  /** The place of Russia's name, in map units. */
  readonly home: Point;
  /** Labels on another side than in PLACES, by country code. */
  readonly labels?: Readonly<Record<string, Side>>;
};

/** The narrow picture leaves out western Europe, to make room for the Caucasus. */
const GROUNDS: Readonly<Record<Composition, Ground>> = {
  wide: {
    extent: { left: -760, top: -470, right: 720, bottom: 400 },
    least: STEPS[0],
    home: [232, -436],
    labels: { DEU: 'above', KAZ: 'above' },
  },
  narrow: {
    extent: { left: -334, top: -520, right: 700, bottom: 390 },
    least: LEAST,
    home: [140, -470],
    labels: { ISR: 'right', KAZ: 'above', LVA: 'above', SRB: 'right' },
  },
};

/** The ground of a composition, with a function for the place of a country on it: undefined for one without a place. */
export function groundOf(composition: Composition) {
  const { labels, ...ground } = GROUNDS[composition];
  return {
    ...ground,
    place: (code: string): Place | undefined => {
      const place = PLACES[code];
      return place && { ...place, label: labels?.[code] ?? place.label };
    },
  };
}
