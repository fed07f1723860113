/** Reduces a drawing to one of its marks, so that tests can look for its ink. Throws if it has no such mark. */
export function aloneIn(svg: string, id: string): string {
  const start = svg.indexOf(`<g data-figure="${id}">`);
  let depth = 0;
  for (const { 0: tag, index } of svg.matchAll(/<g\b|<\/g>/g)) {
    if (start < 0 || index < start) continue;
    depth += tag === '</g>' ? -1 : 1;
    if (depth > 0) continue;
    const mark = svg.slice(start, index + tag.length);
    return svg.replace(/(<svg[^>]*>).*<\/svg>/s, (_, open) => `${open}${mark}</svg>`);
  }
  throw new ReferenceError(`the drawing has no mark for ${id}`);
}
