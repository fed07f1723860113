import { sourcesPath } from '../../../data/addresses';
import type { Lang } from '../../../data/vocabulary';
import type { ExploreData, ExploreFigure, ExploreSource } from '../explore-data';
import type { ExploreWording } from '../words';
import { compareRows } from './compare-rows';
import { whyNot } from './why-not';

/** Two to six figures side by side, what differs marked in words, and why they may not be compared. */
export function CompareTable(props: {
  figures: readonly ExploreFigure[];
  data: ExploreData;
  lang: Lang;
  say: ExploreWording;
  figureHref: (id: string) => string;
  onPin: (id: string) => void;
  onClear: () => void;
}) {
  const { figures, data, lang, say, figureHref, onPin, onClear } = props;
  if (figures.length === 0) return null;
  const caption = say.compare.caption(figures.length);
  return (
    <section className="explore-compare" aria-labelledby="explore-compare-title">
      <h2 id="explore-compare-title">{say.compare.title}</h2>
      {figures.length === 1 ? (
        <p>{say.compare.oneMore}</p>
      ) : (
        <Verdict figures={figures} data={data} lang={lang} say={say} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say.compare.property}</th>
              {figures.map((figure) => (
                <th key={figure.id} scope="col" data-figure={figure.id}>
                  <a href={figureHref(figure.id)}>{figure.statement}</a>
                  <button
                    type="button"
                    onClick={() => onPin(figure.id)}
                    aria-label={say.compare.unpinNamed(figure.statement)}
                  >
                    {say.compare.unpin}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compareRows(figures, data, say).map(({ key, cells, differs }) => (
              <tr key={key} data-differs={(differs && figures.length > 1) || undefined}>
                <th scope="row">
                  {say.compare.rows[key]}
                  {figures.length > 1 && <small>{differs ? say.compare.differs : say.compare.same}</small>}
                </th>
                {cells.map((cell, i) => (
                  <td key={figures[i]?.id}>
                    {key === 'title' ? <Title source={data.sources[figures[i]?.source ?? '']} lang={lang} /> : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" onClick={onClear}>
        {say.compare.clear}
      </button>
    </section>
  );
}

/** A title in its own language, with what it says in the page's. */
function Title({ source, lang }: { source: ExploreSource | undefined; lang: Lang }) {
  return (
    source && (
      <>
        <cite lang={source.titleLang === lang ? undefined : source.titleLang}>{source.title}</cite>
        {source.translated && ` [${source.translated}]`}
      </>
    )
  );
}

function Verdict({
  figures,
  data,
  lang,
  say,
}: {
  figures: readonly ExploreFigure[];
  data: ExploreData;
  lang: Lang;
  say: ExploreWording;
}) {
  const obstacles = whyNot(figures);
  const ids = figures.map(({ id }) => id);
  const known = data.conflicts.filter((conflict) => conflict.figures.filter((id) => ids.includes(id)).length > 1);
  return (
    <div className="explore-verdict">
      <p>{obstacles.length > 0 ? say.compare.mayNot : say.compare.may}</p>
      {obstacles.length > 0 && (
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle.kind}>{say.compare.why(obstacle, data.places)}</li>
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
