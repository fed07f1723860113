import { memo, useMemo } from 'react';
import { sourcesPath } from '../../../data/addresses';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import { layoutRanking } from '../ranking/layout-ranking';
import { RankingPicture } from '../ranking/ranking-view';
import { counterOf } from '../say-figure';
import { hasNumber } from '../view';
import { useWidth } from '../width';
import { differenceOf, whyNot } from './comparable';
import { CompareTable } from './compare-table';

/** The pinned figures: on one axis if they share a unit, with their difference and its limits, and side by side. */
export const Pinned = memo(function Pinned({ figures }: { figures: readonly ExploreFigure[] }) {
  const bench = useBench();
  const { data, say, onPin, onChange } = bench;
  const [watch, width] = useWidth();
  const isOneAxis = figures.length > 1 && figures.every((one) => hasNumber(one) && one.unit === figures[0]?.unit);
  const layout = useMemo(
    () => (isOneAxis && width > 0 ? layoutRanking([{ key: 'pinned', title: '', figures }], bench, width) : null),
    [isOneAxis, width, figures, bench],
  );
  if (figures.length === 0) return null;
  return (
    <section className="explore-pinned" aria-labelledby="explore-pinned-title">
      <h2 id="explore-pinned-title">
        <span key={figures.length}>{say.compare.caption(figures.length)}</span>
      </h2>
      <div ref={watch}>{layout && <RankingPicture layout={layout} />}</div>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id} data-figure={figure.id} data-origin={figure.origin}>
            <b>{figure.said}</b>
            <small>
              {[...counterOf(figure, bench), data.sources[figure.source_id]?.short, figure.when]
                .filter(Boolean)
                .join(', ')}
            </small>
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
      {figures.length === 1 ? (
        <p>{say.compare.oneMore}</p>
      ) : (
        <>
          <Verdict figures={figures} />
          <details>
            <summary>{say.compare.sideBySide}</summary>
            <CompareTable figures={figures} />
          </details>
          <button type="button" onClick={() => onChange((view) => ({ ...view, pins: [] }))}>
            {say.compare.clear}
          </button>
        </>
      )}
    </section>
  );
});

/** The difference of the figures, the reasons not to compare them, and known disagreements among them. */
function Verdict({ figures }: { figures: readonly ExploreFigure[] }) {
  const { data, lang, say } = useBench();
  const obstacles = whyNot(figures);
  const ids = figures.map(({ id }) => id);
  const known = data.conflicts.filter((conflict) => conflict.figures.filter((id) => ids.includes(id)).length > 1);
  const [a, b, more] = figures;
  const difference = a && b && !more ? differenceOf(a, b) : null;
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
