import type { Ref } from 'react';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import type { ExploreWording } from '../words';
import { flagsOf } from './row-words';

/** The note at a mark: the value in words, who was counted, the source, what the figure doesn't tell. */
export function FigureNote(props: {
  figure: ExploreFigure;
  source: ExploreSource | undefined;
  pinned: boolean;
  /** The figure's own page. */
  href: string;
  say: ExploreWording;
  onPin: (id: string) => void;
  ref: Ref<HTMLDivElement>;
}) {
  const { figure, source, pinned, href, say, onPin, ref } = props;
  const lines = [
    [say.note.counted, figure.counted],
    [say.note.source, [source?.name, figure.when].filter(Boolean).join(', ')],
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
