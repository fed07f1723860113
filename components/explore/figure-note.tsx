import type { Ref } from 'react';
import { flagsOf } from './drawn-row';
import type { ExploreData, ExploreFigure } from './explore-data';
import type { ExploreWording } from './words';

/** The note at a mark: the value in words, what was counted, who says so and when, how sure it is, what it doesn't tell. */
export function FigureNote(props: {
  figure: ExploreFigure;
  data: ExploreData;
  pinned: boolean;
  /** The figure's own page. */
  href: string;
  say: ExploreWording;
  onPin: (id: string) => void;
  ref: Ref<HTMLDivElement>;
}) {
  const { figure, data, pinned, href, say, onPin, ref } = props;
  const lines = [
    [say.note.measure, data.measures[figure.measure].title],
    [say.note.counted, figure.counted],
    [say.note.days, figure.asOf],
    [say.note.source, [data.sources[figure.source_id]?.name, figure.published].filter(Boolean).join(', ')],
    [say.note.confidence, figure.confidence === 'low' ? '' : say.confidenceNames[figure.confidence]],
    [say.note.caveat, figure.caveat],
  ].filter(([, text]) => text);
  return (
    // A press on its words takes the focus there: it doesn’t leave mark and note.
    <div className="explore-note" ref={ref} tabIndex={-1}>
      <p className="explore-note-value">{figure.value}</p>
      {lines.map(([name, text]) => (
        <p key={name}>
          <b>{name}:</b> {text}
        </p>
      ))}
      {flagsOf(figure, say).map((flag) => (
        <p key={flag}>
          <b>{flag}</b>
        </p>
      ))}
      <p className="explore-note-ways">
        <button type="button" aria-pressed={pinned} onClick={() => onPin(figure.id)}>
          {say.compare.pin}
        </button>
        <a href={href}>{say.figurePage}</a>
      </p>
    </div>
  );
}
