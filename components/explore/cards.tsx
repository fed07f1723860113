import { useBench } from './bench';
import type { ExploreFigure } from './explore-data';
import { PinButton } from './pin';
import { counterOf, flagsOf } from './say-figure';
import { SourceName } from './table/table';

/** Figures that need no axis or have no place on one, as cards: value, statement, who counted, source and date. */
export function Cards(props: { figures: readonly ExploreFigure[]; id: string; title: string; note?: string }) {
  const { figures, id, title, note } = props;
  const bench = useBench();
  const { data, say, figureHref } = bench;
  if (figures.length === 0) return null;
  return (
    <section className="explore-cards" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p>{note}</p>}
      <ul>
        {figures.map((figure) => (
          <li key={figure.id} data-figure={figure.id} data-origin={figure.origin}>
            <b className="explore-said">{figure.said}</b>
            <a href={figureHref(figure.id)}>{figure.statement}</a>
            <small>
              {counterOf(figure, bench).map((counter) => `${counter}, ${say.printed} `)}
              <SourceName source={data.sources[figure.source_id]} />
              {figure.when && ` · ${figure.when}`}
              {flagsOf(figure, bench).map((flag) => (
                <b key={flag}> · {flag}</b>
              ))}
            </small>
            <PinButton figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
}
