/** Makes the first mark of each picture its Tab stop, unless another one is. */
export function stopAtMarks(document: Document) {
  for (const picture of document.querySelectorAll('.pictures svg'))
    if (!picture.querySelector('[tabindex]')) picture.querySelector('.mark')?.setAttribute('tabindex', '0');
}
