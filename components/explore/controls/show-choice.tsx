import { useBench } from '../bench';
import { CATEGORIES, hindranceOf, ORDERS, SHOWS, type Units, type View } from '../view';
import { Select, Tick, Ticks } from './fields';

/** The forms of showing the chosen figures; an unavailable one says why. For a ranking also its groups and order. */
export function ShowChoice({ view, units }: { view: View; units: Units }) {
  const { say, onChoose } = useBench();
  return (
    <>
      <Ticks name={say.showAs} className="explore-shows">
        {SHOWS.map((show) => {
          const hindrance = hindranceOf(show, units, view);
          const why = hindrance ? say.hindrances[hindrance] : undefined;
          return (
            <Tick
              key={show}
              type="radio"
              name="show"
              value={show}
              title={why}
              checked={view.show === show}
              disabled={hindrance !== null && view.show !== show}
              onChange={() => onChoose({ ...view, show })}
            >
              {say.shows[show]}
              {why && <small key={why}>{why}</small>}
            </Tick>
          );
        })}
      </Ticks>
      {view.show === 'ranking' && (units.tabs.length > 0 || view.by === 'conflict') && (
        <>
          <Select
            name={say.groupBy}
            value={view.by}
            options={CATEGORIES.map((by) => [by, say.categories[by]])}
            onChoose={(by) => onChoose({ ...view, by })}
          />
          {view.by !== 'conflict' && (
            <Select
              name={say.orderBy}
              value={view.order}
              options={ORDERS.map((order) => [order, say.orders[order]])}
              onChoose={(order) => onChoose({ ...view, order })}
            />
          )}
        </>
      )}
    </>
  );
}
