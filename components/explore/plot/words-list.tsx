import type { ExploreFigure, ExploreSource } from '../explore-data';
import { SourceName } from '../table/source-name';
import type { ExploreWording } from '../words';
import { flagsOf } from './row-words';

/** Figures that the picture has no place for, each with its reason in the heading: listed apart. */
export function WordsList(props: {
  figures: readonly ExploreFigure[];
  sources: Readonly<Record<string, ExploreSource>>;
  id: string;
  title: string;
  note: string;
  say: ExploreWording;
  figureHref: (id: string) => string;
}) {
  const { figures, sources, id, title, note, say, figureHref } = props;
  if (figures.length === 0) return null;
  return (
    <section className="explore-words" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{note}</p>
      <ul>
        {figures.map((figure) => {
          const source = sources[figure.source];
          return (
            <li key={figure.id} data-figure={figure.id}>
              <small>
                {figure.when}
                {source && (
                  <>
                    {' · '}
                    <SourceName source={source} />
                  </>
                )}
              </small>
              <a href={figureHref(figure.id)}>{figure.statement}</a>
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
