import { useEffect, useState } from 'react';
import type { ExploreFigure, ExploreSource } from './explore-data';
import { flagsOf } from './row-words';
import type { ExploreWording } from './wording';

/** The note at a mark: the value in words, who was counted, the source, what the figure doesn't tell. */
export function FigureNote({
  figure,
  source,
  say,
}: {
  figure: ExploreFigure;
  source: ExploreSource | undefined;
  say: ExploreWording;
}) {
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    // Esc closes what opened on hover without moving the pointer (WCAG 1.4.13).
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setClosed(true);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  if (closed) return null;
  const lines = [
    [say.note.counted, figure.counted],
    [say.note.source, [source?.name, figure.asOf].filter(Boolean).join(', ')],
    [say.note.caveat, figure.caveat],
  ].filter(([, text]) => text);
  return (
    <div className="explore-note">
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
    </div>
  );
}
