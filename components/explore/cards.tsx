import { flagsOf } from './drawn-row';
import type { ExploreFigure } from './explore-data';
import type { PictureProps } from './figure-list';
import { SourceName } from './table/source-name';

/** Figures that need no axis or have no place on one, as cards: the value, what it is, who says so and when. */
export function Cards(
  props: PictureProps & { figures: readonly ExploreFigure[]; id: string; title: string; note?: string },
) {
  const { figures, id, title, note, data, pins, say, figureHref, onPin } = props;
  if (figures.length === 0) return null;
  return (
    <section className="explore-cards" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p>{note}</p>}
      <ul>
        {figures.map((figure) => {
          const source = data.sources[figure.source_id];
          const flags = flagsOf(figure, say);
          return (
            <li key={figure.id} data-figure={figure.id} data-origin={figure.origin}>
              <b className="explore-said">{figure.value}</b>
              <a href={figureHref(figure.id)}>{figure.statement}</a>
              <small>
                {source && <SourceName source={source} />}
                {figure.when && `${source ? ' · ' : ''}${figure.when}`}
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
