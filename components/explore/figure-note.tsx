import type { Ref } from 'react';
import { useBench } from './bench';
import type { ExploreFigure } from './explore-data';
import { PinButton } from './pin';
import { flagsOf, sayProperty, whoSays } from './say-figure';

/** The note at a mark: value, what was counted, source and date, confidence, caveat. */
export function FigureNote({ figure, ref }: { figure: ExploreFigure; ref: Ref<HTMLDivElement> }) {
  const bench = useBench();
  const { say, figureHref } = bench;
  const who = [...whoSays(figure, bench, sayProperty('source', figure, bench)), figure.published];
  const lines = (['measure', 'counted', 'period', 'source', 'confidence', 'caveat'] as const).flatMap((property) => {
    // Low confidence is among the flags.
    if (property === 'confidence' && figure.confidence === 'low') return [];
    const text = property === 'source' ? who.filter(Boolean).join(', ') : sayProperty(property, figure, bench);
    return text === '' ? [] : [{ property, text }];
  });
  return (
    // Focusable, so that a press on its text doesn’t move the focus away from mark and note.
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
