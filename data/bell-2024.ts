/** The Bell's count of July 2024: which figures hold a country's number, and which say that there is none. */

/** The countries whose number could be read, as The Bell ordered them. */
export const COUNTED = ['arm', 'kaz', 'isr', 'geo', 'usa', 'deu', 'srb', 'tur', 'kor', 'lva', 'esp'].map(
  (code) => `bell-2024-${code}`,
);
export const UNCOUNTED = ['kgz', 'are', 'tha', 'idn', 'aze', 'cyp', 'prt'].map((code) => `bell-2024-${code}`);

/** The sum of the whole count, and the id of what remains of it after the countries above. */
export const FLOOR = 'total-thebell-2024-666';
export const REST = 'bell-2024-rest';
