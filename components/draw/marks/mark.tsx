import type { AnyRow, Drawn, Palette } from '../chart';

/**
 * The element that stands for one row. On pages it is a list item with the row's words as its name, and
 * one stop of the keyboard's walk; the browser script makes the first one reachable by Tab. A mark that leads somewhere
 * is a link in its list item: it works without the script.
 */
export function Mark({ row, ink, children }: { row: AnyRow; ink: Palette; children: Drawn }): Drawn {
  if (!ink.live) return <g data-figure={row.id}>{children}</g>;
  const href = ink.leadsTo?.(row);
  if (href !== undefined)
    return (
      // biome-ignore lint/a11y/useSemanticElements: there is no <li> in SVG
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG shapes is not interactive
      <g role="listitem">
        <a className="mark" href={href} data-figure={row.id} aria-label={nameOf(row)}>
          {children}
        </a>
      </g>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no <li> in SVG
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG shapes is not interactive
    <g
      className="mark"
      role="listitem"
      data-figure={row.id}
      data-series={row.series ? row.group : undefined}
      aria-label={nameOf(row)}
    >
      {children}
    </g>
  );
}

/** The role of a group between list and marks. Without it Chromium reads the marks as groups and not as items. */
export const between = (ink: Palette) => (ink.live ? 'none' : undefined);

/** Series, category and value in words: a heading that is no sentence gets its stop. */
const nameOf = ({ series, name, detail, said }: AnyRow) =>
  `${series && `${series}${/[.?!…:]$/.test(series) ? '' : '.'} `}${name}${detail ? ` (${detail})` : ''}: ${said}`;
