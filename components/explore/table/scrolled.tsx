import type { ReactNode } from 'react';

/** A table that may be wider or longer than its place, and then scrolls in it, by keyboard too. */
export function Scrolled({ caption, rows, children }: { caption: string; rows?: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
      <table aria-rowcount={rows}>
        <caption>
          <span key={caption}>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
