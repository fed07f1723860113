import { coloursOf } from '../drawn-row';
import type { ExploreFigure } from '../explore-data';
import type { ShownProps } from '../shown-props';
import { type View, withOption } from '../view';

/** Measures that a key names. The filter has them all. */
const MEASURES_TOLD = 6;

/** What the colours mean: each measure in the picture, as a switch that leaves it alone in sight. */
export function Legend({ figures, view, data, say, onChoose }: ShownProps & { figures: readonly ExploreFigure[] }) {
  const colours = coloursOf(figures);
  if (colours.size < 2) return null;
  const told = [...colours].slice(0, MEASURES_TOLD);
  return (
    <fieldset className="explore-legend">
      <legend className="unseen">{say.legend}</legend>
      {told.map(([measure, colour]) => (
        <label key={measure}>
          <input
            type="checkbox"
            checked={view.chosen.measure.length === 0 || view.chosen.measure.includes(measure)}
            onChange={() => onChoose(withMeasure(view, measure, [...colours.keys()]))}
          />
          <span>
            <i style={{ background: `var(--${colour})` }} /> {data.measures[measure].title}
          </span>
        </label>
      ))}
      {colours.size > told.length && <span key={colours.size}>{say.moreMeasures(colours.size - told.length)}</span>}
    </fieldset>
  );
}

/** A view with one measure switched: where all are shown, switching one off leaves the others. */
function withMeasure(view: View, measure: string, all: readonly string[]): View {
  if (view.chosen.measure.length > 0) return withOption(view, 'measure', measure);
  return { ...view, chosen: { ...view.chosen, measure: all.filter((one) => one !== measure) } };
}
