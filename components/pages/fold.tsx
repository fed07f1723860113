import type { ReactNode } from 'react';

/**
 * A part of a page that is folded under its heading. A fragment that names something inside opens it, and so does one
 * that names its own `place`.
 */
export function Fold(props: { title: string; id?: string; place?: string; children: ReactNode }) {
  const { title, id, place, children } = props;
  return (
    <details className="fold" id={place}>
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
