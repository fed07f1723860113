/**
 * Data for machines inside a page. `<` is written as an escape: a title could otherwise close the element.
 */
export function StructuredData({ json }: { json: object }) {
  const text = JSON.stringify(json).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
