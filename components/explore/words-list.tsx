import type { ExploreFigure, ExploreSource } from './explore-data';
import { SourceName } from './figure-table';
import { flagsOf } from './row-words';
import type { ExploreWording } from './wording';

/** Figures that are words or gaps: listed apart, so that nothing about them looks like an amount. */
export function WordsList({
  figures,
  sources,
  say,
}: {
  figures: readonly ExploreFigure[];
  sources: Readonly<Record<string, ExploreSource>>;
  say: ExploreWording;
}) {
  if (figures.length === 0) return null;
  return (
    <section className="explore-words" aria-labelledby="explore-words-title">
      <h2 id="explore-words-title">{say.words}</h2>
      <p>{say.wordsNote}</p>
      <ul>
        {figures.map((figure) => {
          const source = sources[figure.source];
          return (
            <li key={figure.id} data-figure={figure.id}>
              <small>
                {figure.asOf}
                {source && (
                  <>
                    {' · '}
                    <SourceName source={source} />
                  </>
                )}
              </small>
              {figure.statement}
              <b className="explore-said">{figure.value}</b>
              {flagsOf(figure, say).map((flag) => (
                <b key={flag} className="explore-flag">
                  {flag}
                </b>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
