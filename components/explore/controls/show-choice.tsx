import { useBench } from '../bench';
import { CATEGORIES, hindranceOf, ORDERS, SHOWS, type Units, type View } from '../view';

/** The ways to show the chosen figures; one that can't show them says why. For a ranking also its order and groups. */
export function ShowChoice({ view, units }: { view: View; units: Units }) {
  const { say, onChoose } = useBench();
  const select = <K extends 'by' | 'order'>(
    key: K,
    name: string,
    options: readonly View[K][],
    says: Readonly<Record<View[K], string>>,
  ) => (
    <label className="explore-by">
      {name}{' '}
      <select
        value={view[key]}
        onChange={({ target }) => {
          const chosen = options.find((one) => one === target.value);
          if (chosen) onChoose({ ...view, [key]: chosen });
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {says[one]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <fieldset className="explore-shows">
        <legend className="unseen">{say.showAs}</legend>
        {SHOWS.map((show) => {
          const hindrance = hindranceOf(show, units, view);
          return (
            <label key={show} title={hindrance ? say.hindrances[hindrance] : undefined}>
              <input
                type="radio"
                name="show"
                value={show}
                checked={view.show === show}
                disabled={hindrance !== null && view.show !== show}
                onChange={() => onChoose({ ...view, show })}
              />
              <span>
                {say.shows[show]}
                {hindrance && <small key={hindrance}>{say.hindrances[hindrance]}</small>}
              </span>
            </label>
          );
        })}
      </fieldset>
      {view.show === 'ranking' && (units.tabs.length > 0 || view.by === 'conflict') && (
        <>
          {select('by', say.groupBy, CATEGORIES, say.categories)}
          {view.by !== 'conflict' && select('order', say.orderBy, ORDERS, say.orders)}
        </>
      )}
    </>
  );
}
