import { CATEGORIES, SHOWS, type View } from '../view';
import type { ExploreWording } from '../words';

/** How the chosen figures are shown, and for bars what they are grouped by. */
export function ShowChoice({
  view,
  say,
  onChoose,
}: {
  view: View;
  say: ExploreWording;
  onChoose: (view: View) => void;
}) {
  return (
    <div className="explore-shows">
      <fieldset>
        <legend>{say.showAs}</legend>
        {SHOWS.map((show) => (
          <label key={show}>
            <input
              type="radio"
              name="show"
              value={show}
              checked={view.show === show}
              onChange={() => onChoose({ ...view, show })}
            />
            <span>{say.shows[show]}</span>
          </label>
        ))}
      </fieldset>
      {view.show === 'bars' && (
        <label className="explore-by">
          {say.groupBy}{' '}
          <select
            value={view.by}
            onChange={({ target }) => {
              const by = CATEGORIES.find((one) => one === target.value);
              if (by) onChoose({ ...view, by });
            }}
          >
            {CATEGORIES.map((by) => (
              <option key={by} value={by}>
                {say.categories[by]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
