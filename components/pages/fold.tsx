import type { ReactNode } from 'react';

/** A part of a page that stands closed under its heading. An address that names a place inside opens it. */
export function Fold({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
