import { useBench } from '../bench';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import { sayProperty } from '../say-figure';
import type { Property } from '../table/columns';
import { Scrolled } from '../table/table';
import type { SayContext } from '../words';

/** The rows of the comparison. */
const PROPERTIES = [
  'value',
  'unit',
  'measure',
  'counted',
  'place',
  'period',
  'published',
  'who',
  'source',
  'title',
  'kind',
  'flag',
  'confidence',
  'origin',
  'caveat',
] as const satisfies readonly Property[];

/** The rows of the comparison: a cell in words for each figure, and whether the figures differ. */
export function compareRows(figures: readonly ExploreFigure[], bench: SayContext) {
  return PROPERTIES.map((key) => {
    const cells = figures.map((figure) => sayProperty(key, figure, bench) || bench.say.compare.noCaveat);
    return { key, cells, differs: new Set(cells).size > 1 };
  });
}

/** Figures side by side, one property per row, with differences marked in words. */
export function CompareTable({ figures }: { figures: readonly ExploreFigure[] }) {
  const bench = useBench();
  const { data, say, figureHref } = bench;
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
        {compareRows(figures, bench).map(({ key, cells, differs }) => (
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

/** A title in its own language, with its translation into the page's. */
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
