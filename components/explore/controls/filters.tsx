import { useState } from 'react';
import { useBench } from '../bench';
import { type Choice, MONTH } from '../choose/choose';
import type { Facet } from '../choose/facets';
import { type View, withOption } from '../view';
import { Tick, Ticks } from './fields';

/** The options of one facet as checkboxes with their counts. None ticked shows all. */
export function Boxes({ facet, view, choice }: { facet: Facet; view: View; choice: Choice }) {
  const { data, say, onChoose } = useBench();
  const [open, setOpen] = useState(false);
  const ticked = view.chosen[facet];
  const [first] = ticked;
  const label = (option: string) => say.option(facet, option, data);
  const now = first === undefined ? say.any : ticked.length === 1 ? label(first) : say.ticked(ticked.length);
  return (
    <details
      className="explore-facet"
      data-facet={facet}
      data-chosen={ticked.length > 0 || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <small>{say.facets[facet]}</small>
        <span key={now}>{now}</span>
      </summary>
      {/* A closed list would be rendered again with every change. */}
      {open && (
        <Ticks name={say.facets[facet]}>
          {data.options[facet]
            // An option without figures is left out, unless it is ticked.
            .filter((option) => choice.count(facet, option) > 0 || ticked.includes(option))
            .map((option) => (
              <Tick
                key={option}
                name={facet}
                value={option}
                checked={ticked.includes(option)}
                onChange={() => onChoose(withOption(view, facet, option))}
              >
                {label(option)}{' '}
                <span className="explore-count" key={choice.count(facet, option)}>
                  {choice.count(facet, option)}
                </span>
              </Tick>
            ))}
        </Ticks>
      )}
    </details>
  );
}

/** Earlier years are half-typed: "0202" on the way to "2022". */
const FIRST_YEAR = '2000';

/**
 * A month field, in browsers without one a text field, whose placeholder and pattern show the format. A half-typed
 * month changes nothing.
 */
export function Month(props: {
  id: string;
  name: string;
  value: string | null;
  onChoose: (month: string | null) => void;
}) {
  const { id, name, value, onChoose } = props;
  const [typed, setTyped] = useState({ from: value, text: value ?? '' });
  // The month may also change with the address.
  if (typed.from !== value) setTyped({ from: value, text: value ?? '' });
  return (
    <div className="explore-choice">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="month"
        placeholder="2022-02"
        pattern="\d{4}-\d{2}"
        value={typed.text}
        onChange={({ target: { value: text } }) => {
          setTyped({ from: value, text });
          if (text === '') onChoose(null);
          else if (MONTH.test(text) && text >= FIRST_YEAR) onChoose(text);
        }}
      />
    </div>
  );
}
