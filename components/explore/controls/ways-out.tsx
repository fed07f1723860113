import { useBench } from '../bench';
import type { Choice, Filter } from '../choose/choose';
import { PLAIN, type View } from '../view';

/** Ways out of an empty view: which filter to clear, and how many figures that brings back. */
export function WaysOut({ view, choice }: { view: View; choice: Choice }) {
  const { say, onChoose } = useBench();
  return (
    <div className="explore-ways">
      <p>{say.nothing}</p>
      {choice.hiding.length > 0 ? (
        choice.hiding.map(({ filter, count }) => (
          <button key={filter} type="button" onClick={() => onChoose(without(view, filter))}>
            {say.wayOut(filter, count)}
          </button>
        ))
      ) : (
        <p>{say.nothingAlone}</p>
      )}
    </div>
  );
}

/** A view with one filter cleared. */
function without(view: View, filter: Filter): View {
  if (filter === 'q') return { ...view, q: '' };
  if (filter === 'since') return { ...view, since: null };
  if (filter === 'period') return { ...view, from: null, to: null };
  return { ...view, chosen: { ...view.chosen, [filter]: [] } };
}

/** A view with every filter cleared; its form and pins are kept. */
export function unfiltered(view: View): View {
  const { q, from, to, since, chosen } = PLAIN;
  return { ...view, q, from, to, since, chosen };
}
