import type { PlacedValue } from '../draw/marks/place-value';
import { ValueMark } from '../draw/marks/value-mark';
import { useBench } from './bench';
import type { ExploreFigure } from './explore-data';

/** What a mark in sight means, by the mark. */
const SAMPLES = {
  range: { kind: 'range', x1: 5, x2: 27 },
  'at-least': { kind: 'at-least', x: 2 },
  'at-most': { kind: 'at-most', x: 30 },
  claim: { kind: 'point', x: 16 },
  article: { kind: 'point', x: 16 },
} as const satisfies Record<string, PlacedValue>;

/** What the marks in sight mean, in a line; a dot needs no word, and marks that aren't there aren't explained. */
export function Key({ figures, upright = false }: { figures: readonly ExploreFigure[]; upright?: boolean }) {
  const { say } = useBench();
  const there = new Set(
    figures.flatMap(({ measured, origin, counted_by }) => [
      measured.kind,
      origin,
      counted_by === 'official-claim' ? 'claim' : '',
    ]),
  );
  return (
    <ul className="explore-marks" aria-label={say.key}>
      {(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])
        .filter((key) => there.has(key))
        .map((key) => (
          <li key={key}>
            <svg width={32} height={32} aria-hidden="true">
              <g transform={upright && SAMPLES[key].kind !== 'point' ? 'rotate(-90 16 16)' : undefined}>
                <ValueMark
                  placed={SAMPLES[key]}
                  y={16}
                  colour={key === 'article' ? 'var(--accent)' : 'var(--one)'}
                  emphasis={key === 'article'}
                  claimed={key === 'claim'}
                  paper="var(--paper)"
                />
              </g>
            </svg>
            {say.keys[key]}
          </li>
        ))}
    </ul>
  );
}
