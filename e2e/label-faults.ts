/**
 * Labels of a picture that are cut off, overlap, or are smaller than 12 px. Its source is sent to the page and runs there,
 * so it uses nothing outside itself, and no named function inside, as some runners wrap those.
 */
export function labelFaults(picture: Element): string[] {
  const frame = (picture.closest('.picture') ?? picture).getBoundingClientRect();
  const texts = [...picture.querySelectorAll<SVGTextElement>('text:not(:empty)')].map((text) => {
    // Not the client rectangle: in Firefox it includes the halo around the text.
    const { x, y, width, height } = text.getBBox();
    const { a = 1, d = 1, e = 0, f = 0 } = text.getScreenCTM() ?? {};
    const px = d * Number.parseFloat(getComputedStyle(text).fontSize);
    return { content: text.textContent, px, box: new DOMRect(a * x + e, d * y + f, a * width, d * height) };
  });
  const cut = texts.filter(
    ({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2 || box.bottom > frame.bottom + 2,
  );
  const touching = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 4;
      })
      .map((b) => `“${a.content}” touches “${b.content}”`),
  );
  // Below 320 px a picture shrinks with its frame.
  const small = texts
    .filter(({ px }) => px < (innerWidth < 320 ? 11 : 11.99))
    .map(({ content }) => `“${content}” is too small`);
  return [...cut.map(({ content }) => `“${content}” is cut`), ...touching, ...small];
}
