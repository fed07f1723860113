import type { ExploreFigure, ExploreSource } from './explore-data';
import { hasNumber } from './view';
import type { ExploreWording } from './wording';

/** Rows under a heading of their own; a single group needs none. */
export type FigureGroup = { readonly title?: string; readonly figures: readonly ExploreFigure[] };

/** Figures as a table: everything that chart and notes say, for reader, keyboard and screen reader. */
export function FigureTable(props: {
  groups: readonly FigureGroup[];
  sources: Readonly<Record<string, ExploreSource>>;
  caption: string;
  say: ExploreWording;
}) {
  const { groups, sources, caption, say } = props;
  const { columns } = say;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, figures }) => (
          <tbody key={title ?? ''}>
            {title !== undefined && (
              <tr className="explore-group">
                <th scope="rowgroup" colSpan={Object.keys(columns).length}>
                  {title}
                </th>
              </tr>
            )}
            {figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} source={sources[figure.source]} say={say} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function FigureRow({
  figure,
  source,
  say,
}: {
  figure: ExploreFigure;
  source: ExploreSource | undefined;
  say: ExploreWording;
}) {
  return (
    <tr data-figure={figure.id} data-number={hasNumber(figure) || undefined}>
      <th scope="row">
        {figure.statement}
        <small>
          {say.note.counted}: {figure.counted}
        </small>
        {figure.caveat !== '' && (
          <small>
            {say.note.caveat}: {figure.caveat}
          </small>
        )}
      </th>
      <td>{figure.value}</td>
      <td>{say.unitName(figure.unit)}</td>
      <td>{figure.asOf}</td>
      <td>{source && <SourceName source={source} />}</td>
      <td>{figure.confidence === 'low' ? <b>{say.flags.low}</b> : say.confidenceNames[figure.confidence]}</td>
      <td>{say.originNames[figure.origin]}</td>
    </tr>
  );
}

/** A publisher with a link to its page, or the bare name where only a re-publication could be read. */
export function SourceName({ source }: { source: ExploreSource }) {
  if (source.url === null) return source.name;
  return (
    <a href={source.url} rel="noopener">
      {source.name}
    </a>
  );
}
