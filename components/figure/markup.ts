import type { ReactElement } from 'react';

/**
 * Renders elements to a string. This is the only place that renders outside Next; the import is dynamic because Next
 * refuses a static one in route handlers.
 */
export async function markup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(element);
}
