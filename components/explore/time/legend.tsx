import { useBench } from '../bench';
import { coloursOf } from '../drawn-row';
import type { ExploreFigure } from '../explore-data';
import { type View, withOption } from '../view';

/** Measures that a key names. The filter has them all. */
const MEASURES_TOLD = 6;

/** What the colours mean: each measure in the picture, as a switch that leaves it alone in sight. */
export function Legend({ view, figures }: { view: View; figures: readonly ExploreFigure[] }) {
  const { data, say, onChoose } = useBench();
  const colours = coloursOf(figures);
  if (colours.size < 2) return null;
  const { measure: chosen } = view.chosen;
  const told = [...colours].slice(0, MEASURES_TOLD);
  /** Where all are shown, switching one off leaves the others. */
  const switched = (measure: string): View => {
    if (chosen.length > 0) return withOption(view, 'measure', measure);
    return { ...view, chosen: { ...view.chosen, measure: [...colours.keys()].filter((one) => one !== measure) } };
  };
  return (
    <fieldset className="explore-legend">
      <legend className="unseen">{say.names.measure}</legend>
      {told.map(([measure, colour]) => (
        <label key={measure}>
          <input
            type="checkbox"
            checked={chosen.length === 0 || chosen.includes(measure)}
            onChange={() => onChoose(switched(measure))}
          />
          <span>
            <i style={{ background: `var(--${colour})` }} /> {data.measure[measure]}
          </span>
        </label>
      ))}
      {colours.size > told.length && <span key={colours.size}>{say.moreMeasures(colours.size - told.length)}</span>}
    </fieldset>
  );
}
