import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

const ZOOM = [
  ['in', '+'],
  ['out', '−'],
] as const;
const MOVE = [
  ['left', '←'],
  ['up', '↑'],
  ['down', '↓'],
  ['right', '→'],
] as const;

/** The buttons of a zoomable chart. Hidden until the script shows them, as they do nothing without it. */
export function ZoomBar({ lang }: { lang: Lang }) {
  const { zoom: say } = wordsOf(lang).interface;
  const button = ([to, sign]: readonly [(typeof ZOOM)[number][0] | (typeof MOVE)[number][0], string]) => (
    <button key={to} type="button" data-to={to} aria-label={say[to]}>
      {sign}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="zoom" role="group" aria-label={say.label} hidden>
      {ZOOM.map(button)}
      <button type="button" data-to="all" aria-label={say.all}>
        ↺
      </button>
      <span className="pan">{MOVE.map(button)}</span>
    </div>
  );
}
