import { ValueSample } from '../draw/marks/value-sample';
import { useBench } from './bench';
import type { ExploreFigure } from './explore-data';

/** Explains the marks in sight in one line; a dot needs no explanation. */
export function Key({ figures, upright = false }: { figures: readonly ExploreFigure[]; upright?: boolean }) {
  const { say } = useBench();
  const has = {
    range: figures.some(({ measured }) => measured.kind === 'range'),
    'at-least': figures.some(({ measured }) => measured.kind === 'at-least'),
    'at-most': figures.some(({ measured }) => measured.kind === 'at-most'),
    claim: figures.some(({ counted_by }) => counted_by === 'official-claim'),
    article: figures.some(({ origin }) => origin === 'article'),
  };
  return (
    <ul className="explore-marks" aria-label={say.key}>
      {(Object.keys(has) as (keyof typeof has)[])
        .filter((key) => has[key])
        .map((key) => (
          <li key={key}>
            <svg width={28} height={16} aria-hidden="true">
              <ValueSample
                kind={key === 'claim' || key === 'article' ? 'point' : key}
                article={key === 'article'}
                claimed={key === 'claim'}
                upright={upright}
              />
            </svg>
            {say.keys[key]}
          </li>
        ))}
    </ul>
  );
}
