import type { ReactNode } from 'react';
import type { PlacedValue } from '../draw/marks/place-value';
import { ValueMark } from '../draw/marks/value-mark';
import type { ExploreFigure } from './explore-data';
import type { ExploreWording } from './words';

type Kind = 'range' | 'at-least' | 'at-most';
const LYING: Readonly<Record<Kind, PlacedValue>> = {
  range: { kind: 'range', x1: 5, x2: 27 },
  'at-least': { kind: 'at-least', x: 2 },
  'at-most': { kind: 'at-most', x: 30 },
};

/** What the marks in sight mean, in a line; a dot needs no word, and marks that aren't there aren't explained. */
export function Key({
  figures,
  form,
  say,
}: {
  figures: readonly ExploreFigure[];
  form: 'time' | 'ranking';
  say: ExploreWording;
}) {
  const kinds = (['range', 'at-least', 'at-most'] as const).filter((kind) =>
    figures.some(({ measured }) => measured.kind === kind),
  );
  const article = figures.some(({ origin }) => origin === 'article');
  const claims = figures.some(({ counted_by }) => counted_by === 'official-claim');
  const sample = (placed: PlacedValue, more: { emphasis?: boolean; claimed?: boolean } = {}) => (
    <ValueMark
      placed={placed}
      y={16}
      colour={more.emphasis ? 'var(--accent)' : 'var(--one)'}
      emphasis={false}
      paper="var(--paper)"
      {...more}
    />
  );
  return (
    <ul className="explore-marks" aria-label={say.key}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sample upright={form === 'time'}>{sample(LYING[kind])}</Sample>
          {say.keys[kind]}
        </li>
      ))}
      {claims && (
        <li>
          <Sample>{sample({ kind: 'point', x: 16 }, { claimed: true })}</Sample>
          {say.keys.claim}
        </li>
      )}
      {article && (
        <li>
          <Sample>{sample({ kind: 'point', x: 16 }, { emphasis: true })}</Sample>
          {say.keys.article}
        </li>
      )}
    </ul>
  );
}

function Sample({ upright = false, children }: { upright?: boolean; children: ReactNode }) {
  return (
    <svg width={32} height={32} aria-hidden="true">
      <g transform={upright ? 'rotate(-90 16 16)' : undefined}>{children}</g>
    </svg>
  );
}
