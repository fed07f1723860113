import type { Figure } from './dataset';
import { restOf } from './derive';

/** The Bell's count of July 2024: which figures hold a country's number, and which say that there is none. */

/** Figures of the countries with a number, in The Bell's order. */
export const COUNTED = ['arm', 'kaz', 'isr', 'geo', 'usa', 'deu', 'srb', 'tur', 'kor', 'lva', 'esp'].map(
  (code) => `bell-2024-${code}`,
);
export const UNCOUNTED = ['kgz', 'are', 'tha', 'idn', 'aze', 'cyp', 'prt'].map((code) => `bell-2024-${code}`);

/** Ids of the figure for the whole count, and of what remains of it after the countries above. */
export const FLOOR = 'total-thebell-2024-666';
export const REST = 'bell-2024-rest';

/** The rows of a chart of this count: countries with a number, what remains of the sum, countries without one. */
export function bellRows(pick: (id: string) => Figure) {
  const counted = COUNTED.map(pick);
  return [
    ...[...counted, restOf(REST, pick(FLOOR), counted)].map((of) => ({ of, group: 'counted' })),
    ...UNCOUNTED.map((id) => ({ of: pick(id), group: 'uncounted' })),
  ];
}
