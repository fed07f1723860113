import type { ReactNode } from 'react';

/**
 * A part of a page that stands closed under its heading. An address that names a place inside opens it, and so does one
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
