import { useBench } from './bench';
import { counterOf, flagsOf } from './drawn-row';
import type { ExploreFigure } from './explore-data';
import { SourceName } from './table/source-name';

/** Figures that need no axis or have no place on one, as cards: the value, what it is, who counted, who says so and when. */
export function Cards(props: {
  figures: readonly ExploreFigure[];
  pins: readonly string[];
  id: string;
  title: string;
  note?: string;
}) {
  const { figures, pins, id, title, note } = props;
  const { data, say, figureHref, onPin } = useBench();
  if (figures.length === 0) return null;
  return (
    <section className="explore-cards" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p>{note}</p>}
      <ul>
        {figures.map((figure) => {
          const counter = counterOf(figure, say);
          const flags = flagsOf(figure, say);
          return (
            <li key={figure.id} data-figure={figure.id} data-origin={figure.origin}>
              <b className="explore-said">{figure.value}</b>
              <a href={figureHref(figure.id)}>{figure.statement}</a>
              <small>
                {counter && `${counter}, ${say.printed} `}
                <SourceName source={data.sources[figure.source_id]} />
                {figure.when && ` · ${figure.when}`}
                {flags.length > 0 && <b> · {flags.join(' · ')}</b>}
              </small>
              <button type="button" aria-pressed={pins.includes(figure.id)} onClick={() => onPin(figure.id)}>
                {say.compare.pin}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
