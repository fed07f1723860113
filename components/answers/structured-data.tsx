/**
 * Data for machines inside a page. Signs that mean something to HTML, and two line ends that older readers take
 * for the end of a string, are written as escapes: a title could otherwise close the element.
 */
export function StructuredData({ json }: { json: object }) {
  const text = JSON.stringify(json).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
