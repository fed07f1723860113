import type { AnyRow, Drawn, Palette } from '../chart';

/**
 * The element for one row. On pages it is a list item named with the row's words and a stop for the arrow keys; the
 * browser script makes the first one reachable by Tab. A mark that is a link works without the script.
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

/** The role of a group between list and marks. Without it Chromium exposes the marks as groups, not as list items. */
export const groupRole = (ink: Palette) => (ink.live ? 'none' : undefined);

/** Series, category and value in words; a series without closing punctuation gets a full stop. */
const nameOf = ({ series, name, detail, said }: AnyRow) =>
  `${series && `${series}${/[.?!…:]$/.test(series) ? '' : '.'} `}${name}${detail ? ` (${detail})` : ''}: ${said}`;
