import type { Choice } from '../choose/choose';
import { FACETS, type Facet, optionsOf } from '../choose/facets';
import type { ExploreData } from '../explore-data';
import { type View, withOption } from '../view';
import type { ExploreWording } from '../words';
import { Boxes } from './boxes';
import { Month } from './month';

/** Facets that stand open from the start where there is room beside the result; the others open on request. */
const OPEN: readonly Facet[] = ['topic', 'unit'];
const ROOM = '(min-width: 60rem)';

/** Everything a reader can choose figures by. Counts stand beside every option, so that nobody walks into an empty view. */
export function Controls(props: {
  data: ExploreData;
  view: View;
  choice: Choice;
  say: ExploreWording;
  onChoose: (view: View) => void;
  onType: (view: View) => void;
}) {
  const { data, view, choice, say, onChoose, onType } = props;
  const options = optionsOf(data.places);
  const wide = window.matchMedia(ROOM).matches;
  return (
    <section className="explore-controls" aria-labelledby="explore-controls-title">
      <h2 id="explore-controls-title">{say.controls}</h2>
      <div className="explore-choice">
        <label htmlFor="explore-q">{say.search}</label>
        <input
          id="explore-q"
          type="search"
          value={view.q}
          maxLength={100}
          autoComplete="off"
          aria-describedby="explore-q-note"
          onChange={({ target }) => onType({ ...view, q: target.value })}
        />
        <small id="explore-q-note">{say.searchNote}</small>
      </div>
      {FACETS.map((facet) => (
        <Boxes
          key={facet}
          facet={facet}
          name={say.facets[facet]}
          {...(facet === 'unit' && { note: say.unitNote })}
          options={options[facet]}
          ticked={view.chosen[facet]}
          label={(option) => say.option(facet, option, data.places)}
          count={(option) => choice.count(facet, option)}
          open={wide && (OPEN.includes(facet) || view.chosen[facet].length > 0)}
          chosenNote={say.ticked}
          onTick={(option) => onChoose(withOption(view, facet, option))}
        />
      ))}
      <fieldset className="explore-period">
        <legend>{say.facets.period}</legend>
        <Month id="explore-from" name={say.from} value={view.from} onChoose={(from) => onChoose({ ...view, from })} />
        <Month id="explore-to" name={say.to} value={view.to} onChoose={(to) => onChoose({ ...view, to })} />
        <small>{say.periodNote}</small>
      </fieldset>
    </section>
  );
}
