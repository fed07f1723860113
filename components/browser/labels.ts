/** Keeps the labels of every chart in a document apart; see `keepLabelsIn`. */
export function keepLabels(document: Document) {
  const boxes = document.querySelectorAll('.picture, .foot .acts > :first-child, .legend label');
  watchLabels(boxes, () => document.querySelectorAll<SVGSVGElement>('.picture > svg[role]'));
}

/**
 * Keeps the labels of pictures apart whenever a box changes its size: that of a picture, because another width shows
 * other pictures, or that of a key, because it grows with its text. Returns a function that stops it.
 */
export function watchLabels(boxes: Iterable<Element>, pictures: () => Iterable<SVGSVGElement>): () => void {
  const watch = new ResizeObserver(() => {
    for (const picture of pictures()) if (picture.getClientRects().length > 0) keepLabelsIn(picture);
  });
  for (const box of boxes) watch.observe(box);
  return () => watch.disconnect();
}

/**
 * A picture's labels have the space that they were measured for. Where a reader sets wider letter or word spacing
 * (WCAG 1.4.12), labels use it if there is space; one that would touch another or leave the picture keeps its
 * measured width, so that no word is lost.
 */
function keepLabelsIn(picture: SVGSVGElement) {
  const style = getComputedStyle(picture);
  const [letter = 0, word = 0] = [style.letterSpacing, style.wordSpacing].map((px) => Number.parseFloat(px) || 0);
  const texts = [...picture.querySelectorAll('text')];
  for (const text of texts) text.removeAttribute('textLength');
  if (letter <= 0 && word <= 0) return;
  const frame = (picture.closest('.picture') ?? picture).getBoundingClientRect();
  const labels = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
  const tooWide = labels.filter(
    ({ text, box }) =>
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      labels.some((other) => other.text !== text && touch(box, other.box)),
  );
  for (const { text } of tooWide) {
    const { length } = text.textContent;
    const extra = length * letter + (text.textContent.split(' ').length - 1) * word;
    text.setAttribute('textLength', String(Math.floor(text.getComputedTextLength() - extra)));
  }
}

/** Whether two boxes overlap by more than rounding. */
const touch = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
