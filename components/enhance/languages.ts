/** Links to the page in another language take along what the address says of the reader's place and choices. */
export function keepPlace({ document, location }: Window) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const carry = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
    // The address changes while the page is read: it is looked up when the reader goes for the link.
    for (const intent of ['pointerdown', 'focus', 'click']) link.addEventListener(intent, carry);
  }
}

/** Of the texts of a page in several languages, shows the one the address asks for. */
export function chooseText({ document, location }: Window) {
  const texts = [...document.querySelectorAll<HTMLElement>('[data-text-lang]')];
  const asked = texts.find((text) => location.pathname.startsWith(`/${text.dataset.textLang}`));
  if (!asked) return;
  for (const text of texts) text.hidden = text !== asked;
  document.documentElement.lang = asked.lang;
}
