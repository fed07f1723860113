import type { Lang } from '../../../data/vocabulary';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import type { PictureProps } from '../figure-list';
import { compareRows } from './compare-rows';

/** Two to six figures side by side, what differs marked in words. */
export function CompareTable(props: PictureProps & { figures: readonly ExploreFigure[]; lang: Lang }) {
  const { figures, data, lang, say, figureHref } = props;
  const caption = say.compare.caption(figures.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.compare.property}</th>
            {figures.map((figure) => (
              <th key={figure.id} scope="col" data-figure={figure.id}>
                <a href={figureHref(figure.id)}>{figure.statement}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRows(figures, data, say).map(({ key, cells, differs }) => (
            <tr key={key} data-differs={differs || undefined}>
              <th scope="row">
                {say.compare.rows[key]}
                <small>{differs ? say.compare.differs : say.compare.same}</small>
              </th>
              {cells.map((cell, i) => (
                <td key={figures[i]?.id}>
                  {key === 'title' ? <Title source={data.sources[figures[i]?.source_id ?? '']} lang={lang} /> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
