/**
 * Labels of a picture that are cut off, overlap each other, or are set below 12 px. Runs inside the page and is sent
 * over as text, so it uses nothing outside itself; and no named function inside it, as some runners wrap those.
 */
export function labelFaults(picture: Element): string[] {
  const frame = (picture.closest('.picture') ?? picture).getBoundingClientRect();
  const texts = [...picture.querySelectorAll<SVGTextElement>('text:not(:empty)')].map((text) => {
    // Not its client rectangle: in Firefox that counts the halo around the letters.
    const { x, y, width, height } = text.getBBox();
    const { a = 1, d = 1, e = 0, f = 0 } = text.getScreenCTM() ?? {};
    const px = d * Number.parseFloat(getComputedStyle(text).fontSize);
    return { words: text.textContent, px, box: new DOMRect(a * x + e, d * y + f, a * width, d * height) };
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
      .map((b) => `“${a.words}” touches “${b.words}”`),
  );
  // Below 320 px a picture shrinks with its frame.
  const small = texts
    .filter(({ px }) => px < (innerWidth < 320 ? 11 : 11.99))
    .map(({ words }) => `“${words}” is too small`);
  return [...cut.map(({ words }) => `“${words}” is cut`), ...touching, ...small];
}
