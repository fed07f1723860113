/**
 * JSON-LD inside a page. Characters special to HTML, and two line separators that older parsers take for the end of a
 * string, are escaped: otherwise a title could close the element.
 */
export function StructuredData({ json }: { json: object }) {
  const text = JSON.stringify(json).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
