import { useBench } from '../bench';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import { Scrolled } from '../table/scrolled';
import { compareRows } from './compare-rows';

/** Two to six figures side by side, what differs marked in words. */
export function CompareTable({ figures }: { figures: readonly ExploreFigure[] }) {
  const { data, say, figureHref } = useBench();
  return (
    <Scrolled caption={say.compare.caption(figures.length)}>
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
              {say.names[key]}
              <small>{differs ? say.compare.differs : say.compare.same}</small>
            </th>
            {figures.map(({ id, source_id }, i) => (
              <td key={id}>{key === 'title' ? <Title source={data.sources[source_id]} /> : cells[i]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Scrolled>
  );
}

/** A title in its own language, with what it says in the page's. */
function Title({ source }: { source: ExploreSource | undefined }) {
  const { lang } = useBench();
  if (!source) return null;
  const { title, titleLang, translated } = source;
  return (
    <>
      <cite lang={titleLang === lang ? undefined : titleLang}>{title}</cite>
      {translated && ` [${translated}]`}
    </>
  );
}
