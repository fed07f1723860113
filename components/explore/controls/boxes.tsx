import { useState } from 'react';
import type { Facet } from '../choose/facets';

/** The options of one facet as tick boxes with their counts. None ticked shows all. */
export function Boxes(props: {
  facet: Facet;
  name: string;
  note?: string;
  options: readonly string[];
  ticked: readonly string[];
  label: (option: string) => string;
  count: (option: string) => number;
  /** Whether it stands open before the reader asks. */
  open: boolean;
  chosenNote: (count: number) => string;
  onTick: (option: string) => void;
}) {
  const { facet, name, note, options, ticked, label, count, open, chosenNote, onTick } = props;
  const [opened, setOpened] = useState(open);
  // What can't be met is left out, as long as it isn't ticked itself: an option without figures is no choice.
  const offered = options.filter((option) => count(option) > 0 || ticked.includes(option));
  return (
    <details
      className="explore-facet"
      data-facet={facet}
      open={opened}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        {name}
        {ticked.length > 0 && <small>{chosenNote(ticked.length)}</small>}
      </summary>
      <fieldset>
        <legend className="explore-hidden">{name}</legend>
        {note && <small>{note}</small>}
        {offered.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              name={facet}
              value={option}
              checked={ticked.includes(option)}
              onChange={() => onTick(option)}
            />
            <span>
              {label(option)} <span className="explore-count">{count(option)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
