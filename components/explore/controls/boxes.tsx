import type { Facet } from '../choose/facets';

/** The options of one facet as tick boxes with their counts. None ticked shows all. */
export function Boxes(props: {
  facet: Facet;
  name: string;
  /** What is ticked, in words, for the closed box. */
  now: string;
  options: readonly string[];
  ticked: readonly string[];
  label: (option: string) => string;
  count: (option: string) => number;
  onTick: (option: string) => void;
}) {
  const { facet, name, now, options, ticked, label, count, onTick } = props;
  // What can't be met is left out, as long as it isn't ticked itself: an option without figures is no choice.
  const offered = options.filter((option) => count(option) > 0 || ticked.includes(option));
  return (
    <details className="explore-facet" data-facet={facet} data-chosen={ticked.length > 0 || undefined}>
      <summary>
        <small>{name}</small>
        <span key={now}>{now}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{name}</legend>
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
              {label(option)}{' '}
              <span className="explore-count" key={count(option)}>
                {count(option)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
