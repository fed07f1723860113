import { Suspense, useMemo } from 'react';
import { sourcesPath } from '../../../data/addresses';
import { isShare, type Lang } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import type { PictureProps } from '../figure-list';
import type { LoadedPlots } from '../load-plots';
import { layoutRanking } from '../ranking/layout-ranking';
import { hasNumber } from '../view';
import { useWidth } from '../width';
import { CompareTable } from './compare-table';
import { differenceOf } from './difference';
import { whyNot } from './why-not';

/** The pinned figures: on one axis where they share a unit, with what their difference is and may mean, and side by side. */
export function Pinned(
  props: PictureProps & { figures: readonly ExploreFigure[]; lang: Lang; plots: LoadedPlots; onClear: () => void },
) {
  const { figures, data, lang, say, plots, pins, onPin, onClear } = props;
  const [watch, width] = useWidth();
  const [first] = figures;
  const isOneAxis = figures.length > 1 && figures.every((one) => hasNumber(one) && one.unit === first?.unit);
  const layout = useMemo(
    () =>
      isOneAxis && width > 0
        ? layoutRanking(
            [{ key: 'pinned', title: '', figures }],
            data,
            lang,
            width,
            first !== undefined && isShare(first.unit),
          )
        : null,
    [isOneAxis, width, figures, data, lang, first],
  );
  if (figures.length === 0) return null;
  return (
    <section className="explore-pinned" aria-labelledby="explore-pinned-title">
      <h2 id="explore-pinned-title">
        <span key={figures.length}>{say.compare.caption(figures.length)}</span>
      </h2>
      <div ref={watch}>
        {layout && (
          <Suspense fallback={<p style={{ height: layout.height }}>{say.wait}</p>}>
            <plots.RankingPicture layout={layout} pins={[]} />
          </Suspense>
        )}
      </div>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id} data-figure={figure.id} data-origin={figure.origin}>
            <b>{figure.value}</b>
            <small>{[data.sources[figure.source_id]?.short, figure.when].filter(Boolean).join(', ')}</small>
            <button
              type="button"
              onClick={() => onPin(figure.id)}
              aria-label={say.compare.unpinNamed(figure.statement)}
            >
              {say.compare.unpin}
            </button>
          </li>
        ))}
      </ul>
      {figures.length === 1 ? <p>{say.compare.oneMore}</p> : <Verdict {...props} />}
      {figures.length > 1 && (
        <details>
          <summary>{say.compare.sideBySide}</summary>
          <CompareTable {...props} />
        </details>
      )}
      {pins.length > 1 && (
        <button type="button" onClick={onClear}>
          {say.compare.clear}
        </button>
      )}
    </section>
  );
}

/** What may be made of the difference of figures: how large it is, why they may not be compared, what is known of it. */
function Verdict({ figures, data, lang, say }: PictureProps & { figures: readonly ExploreFigure[]; lang: Lang }) {
  const obstacles = whyNot(figures);
  const ids = figures.map(({ id }) => id);
  const known = data.conflicts.filter((conflict) => conflict.figures.filter((id) => ids.includes(id)).length > 1);
  const [a, b, more] = figures;
  const difference = a && b && !more && obstacles.every(({ kind }) => kind === 'periods') ? differenceOf(a, b) : null;
  return (
    <div className="explore-verdict">
      {difference && <p>{say.compare.difference(difference, lang)}</p>}
      <p>{obstacles.length > 0 ? say.compare.mayNot : say.compare.may}</p>
      {obstacles.length > 0 && (
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle.kind}>{say.compare.why(obstacle, data)}</li>
          ))}
        </ul>
      )}
      {known.map(({ id, title }) => (
        <p key={id}>
          {say.compare.conflict} <a href={`${sourcesPath(lang)}#conflict-${id}`}>{title}</a>
        </p>
      ))}
    </div>
  );
}
