import type { Ref } from 'react';
import { useBench } from './bench';
import { flagsOf, whoSays } from './drawn-row';
import type { ExploreFigure } from './explore-data';

/** The note at a mark: the value in words, what was counted, who says so and when, how sure it is, what it doesn't tell. */
export function FigureNote({
  figure,
  pinned,
  ref,
}: {
  figure: ExploreFigure;
  pinned: boolean;
  ref: Ref<HTMLDivElement>;
}) {
  const { data, say, figureHref, onPin } = useBench();
  const { names } = say;
  const lines = [
    [names.measure, data.measures[figure.measure].title],
    [names.counted, figure.counted],
    [names.period, figure.asOf],
    [names.source, [...whoSays(figure, data, say), figure.published].filter(Boolean).join(', ')],
    [names.confidence, figure.confidence === 'low' ? '' : say.confidenceNames[figure.confidence]],
    [names.caveat, figure.caveat],
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
        <a href={figureHref(figure.id)}>{say.figurePage}</a>
      </p>
    </div>
  );
}
