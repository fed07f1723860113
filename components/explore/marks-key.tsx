import type { PlacedValue } from '../marks/place-value';
import { ValueMark } from '../marks/value-mark';
import type { ExploreFigure } from './explore-data';
import type { ExploreWording } from './wording';

type Drawn = 'point' | 'range' | 'at-least' | 'at-most';

const SAMPLES: Readonly<Record<Drawn, PlacedValue>> = {
  point: { kind: 'point', x: 22 },
  range: { kind: 'range', x1: 6, x2: 38 },
  'at-least': { kind: 'at-least', x: 8 },
  'at-most': { kind: 'at-most', x: 36 },
};
const KINDS = Object.keys(SAMPLES) as Drawn[];

/** What the marks in sight mean; marks that aren't there aren't explained. */
export function MarksKey({ figures, say }: { figures: readonly ExploreFigure[]; say: ExploreWording }) {
  const kinds = KINDS.filter((kind) => figures.some(({ measured }) => measured.kind === kind));
  const article = figures.some(({ origin }) => origin === 'article');
  return (
    <ul className="explore-key" aria-label={say.key}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sample placed={SAMPLES[kind]} colour="var(--left)" />
          {say.keys[kind]}
        </li>
      ))}
      {article && (
        <li>
          <Sample placed={SAMPLES.point} colour="var(--accent)" emphasis />
          {say.keys.article}
        </li>
      )}
    </ul>
  );
}

function Sample({ placed, colour, emphasis = false }: { placed: PlacedValue; colour: string; emphasis?: boolean }) {
  return (
    <svg width={44} height={24} aria-hidden="true">
      <ValueMark placed={placed} y={12} colour={colour} emphasis={emphasis} />
    </svg>
  );
}
