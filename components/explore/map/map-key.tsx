import type { ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import { Spot } from './map-picture';

const KINDS = ['point', 'range', 'at-least', 'at-most'] as const;

/** What the circles in sight mean. */
export function MapKey({ figures, say }: { figures: readonly ExploreFigure[]; say: ExploreWording }) {
  return (
    <ul className="explore-key" aria-label={say.key}>
      {KINDS.map((kind) => {
        const figure = figures.find(({ measured }) => measured.kind === kind);
        return (
          figure && (
            <li key={kind}>
              <svg width={36} height={32} aria-hidden="true">
                <g transform="translate(18 16)">
                  <Spot mark={{ figure, radii: kind === 'range' ? [6, 12] : [8] }} pinned={false} />
                </g>
              </svg>
              {say.mapKeys[kind]}
            </li>
          )
        );
      })}
    </ul>
  );
}
