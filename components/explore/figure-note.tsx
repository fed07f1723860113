import type { Ref } from 'react';
import { useBench } from './bench';
import type { ExploreFigure } from './explore-data';
import { PinButton } from './pin';
import { flagsOf, tell, whoSays } from './say-figure';

/** The note at a mark: the value in words, what was counted, who says so and when, how sure it is, what it doesn't tell. */
export function FigureNote({ figure, ref }: { figure: ExploreFigure; ref: Ref<HTMLDivElement> }) {
  const bench = useBench();
  const { say, figureHref } = bench;
  const who = [...whoSays(figure, bench, tell('source', figure, bench)), figure.published];
  const lines = (['measure', 'counted', 'period', 'source', 'confidence', 'caveat'] as const).flatMap((property) => {
    // That it is low is said as a flag.
    if (property === 'confidence' && figure.confidence === 'low') return [];
    const text = property === 'source' ? who.filter(Boolean).join(', ') : tell(property, figure, bench);
    return text === '' ? [] : [{ property, text }];
  });
  return (
    // A press on its words takes the focus there: it doesn’t leave mark and note.
    <div className="explore-note" ref={ref} tabIndex={-1}>
      <p className="explore-note-value">{figure.said}</p>
      {lines.map(({ property, text }) => (
        <p key={property}>
          <b>{say.names[property]}:</b> {text}
        </p>
      ))}
      {flagsOf(figure, bench).map((flag) => (
        <p key={flag}>
          <b>{flag}</b>
        </p>
      ))}
      <p className="explore-note-ways">
        <PinButton figure={figure} />
        <a href={figureHref(figure.id)}>{say.figurePage}</a>
      </p>
    </div>
  );
}
