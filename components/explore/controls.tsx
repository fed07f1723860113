import { CONFIDENCES, type Lang, ORIGINS, TOPICS } from '../../data/vocabulary';
import { wordingOf } from '../../data/wording';
import type { OptionCounts } from './choose';
import type { ExploreFigure } from './explore-data';
import { openView, toggled, unitsOf, type View } from './view';
import type { ExploreWording } from './wording';

type Props = {
  figures: readonly ExploreFigure[];
  view: View;
  counts: OptionCounts;
  lang: Lang;
  say: ExploreWording;
  onChoose: (view: View) => void;
};

/** Everything a reader can choose. Counts stand beside every option, so that nobody walks into an empty view. */
export function Controls({ figures, view, counts, lang, say, onChoose }: Props) {
  const { topics } = wordingOf(lang);
  return (
    <section className="explore-controls" aria-labelledby="explore-controls-title">
      <h2 id="explore-controls-title">{say.controls}</h2>
      <Choice
        id="explore-topic"
        name={say.topic}
        chosen={view.topic}
        options={TOPICS}
        label={(topic) => say.option(topics[topic], counts.topic(topic))}
        onChoose={(topic) => onChoose({ ...view, topic, unit: openView(figures, topic).unit })}
      />
      <Choice
        id="explore-unit"
        name={say.unit}
        note={say.unitNote}
        chosen={view.unit}
        options={unitsOf(figures, view.topic)}
        label={(unit) => say.option(say.unitName(unit), counts.unit(unit))}
        onChoose={(unit) => onChoose({ ...view, unit })}
      />
      <Boxes
        name={say.confidence}
        all={CONFIDENCES}
        chosen={view.confidence}
        label={(confidence) => say.option(say.confidenceNames[confidence], counts.confidence(confidence))}
        onChoose={(confidence) => onChoose({ ...view, confidence })}
      />
      <Boxes
        name={say.origin}
        all={ORIGINS}
        chosen={view.origin}
        label={(origin) => say.option(say.originNames[origin], counts.origin(origin))}
        onChoose={(origin) => onChoose({ ...view, origin })}
      />
      <button type="button" onClick={() => onChoose({ ...view, confidence: CONFIDENCES, origin: ORIGINS })}>
        {say.reset}
      </button>
    </section>
  );
}

function Choice<T extends string>(props: {
  id: string;
  name: string;
  note?: string;
  chosen: T;
  options: readonly T[];
  label: (option: T) => string;
  onChoose: (option: T) => void;
}) {
  const { id, name, note, chosen, options, label, onChoose } = props;
  return (
    <div className="explore-choice">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={note && `${id}-note`}
        onChange={({ target }) => {
          const option = options.find((one) => one === target.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {label(option)}
          </option>
        ))}
      </select>
      {note && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}

function Boxes<T extends string>(props: {
  name: string;
  all: readonly T[];
  chosen: readonly T[];
  label: (option: T) => string;
  onChoose: (chosen: readonly T[]) => void;
}) {
  const { name, all, chosen, label, onChoose } = props;
  return (
    <fieldset>
      <legend>{name}</legend>
      {all.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            value={option}
            checked={chosen.includes(option)}
            onChange={() => onChoose(toggled(all, chosen, option))}
          />
          <span>{label(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
