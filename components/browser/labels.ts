/** Keeps the labels of every chart in a document apart; see `keepLabelsIn`. */
export function keepLabels(document: Document) {
  const boxes = document.querySelectorAll('.picture, .foot .acts > :first-child, .legend label');
  watchLabels(boxes, () => document.querySelectorAll<SVGSVGElement>('.picture > svg[role]'));
}

/**
 * Keeps the labels of pictures apart whenever one of the boxes changes its size: that of a picture, because at another
 * width others are in sight, or that of a key, because it grows with its letters. Returns how to stop.
 */
export function watchLabels(boxes: Iterable<Element>, pictures: () => Iterable<SVGSVGElement>): () => void {
  const watch = new ResizeObserver(() => {
    for (const picture of pictures()) if (picture.getClientRects().length > 0) keepLabelsIn(picture);
  });
  for (const box of boxes) watch.observe(box);
  return () => watch.disconnect();
}

/**
 * A picture's labels have the room that they were measured for. A reader who sets letters or words further apart
 * (WCAG 1.4.12) gets that wherever there is room for it; a label that would now touch another or leave the
 * picture keeps the width it was made for, so that no word is lost.
 */
function keepLabelsIn(picture: SVGSVGElement) {
  const labels = [...picture.querySelectorAll('text')].map((text) => ({ text, extra: extraWidth(text) }));
  if (!labels.some(({ text, extra }) => extra > 0 || text.hasAttribute('textLength'))) return;
  for (const { text } of labels) text.removeAttribute('textLength');
  const frame = (picture.closest('.picture') ?? picture).getBoundingClientRect();
  const placed = labels.map((label) => ({ ...label, box: label.text.getBoundingClientRect() }));
  const tooWide = placed.filter(
    ({ box, extra, text }) =>
      extra > 0 &&
      (box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        placed.some((other) => other.text !== text && touch(box, other.box))),
  );
  for (const { text, extra } of tooWide)
    text.setAttribute('textLength', String(Math.floor(text.getComputedTextLength() - extra)));
}

/** What the reader's spacing adds to a label, in the picture's units. */
function extraWidth(text: SVGTextElement): number {
  const { letterSpacing, wordSpacing } = getComputedStyle(text);
  const said = text.textContent;
  const px = (length: string) => Number.parseFloat(length) || 0;
  return said.length * px(letterSpacing) + (said.split(' ').length - 1) * px(wordSpacing);
}

function touch(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 4;
}
