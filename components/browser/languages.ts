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

/** Puts up a page that lies ready in other languages in the one that the address names. */
export function choosePage({ document, location }: Window) {
  const ready = [...document.querySelectorAll<HTMLTemplateElement>('template[data-page-in]')];
  const asked = ready.find(({ lang }) => `${location.pathname}/`.startsWith(`/${lang}/`));
  if (!asked) return;
  document.getElementById('page')?.replaceChildren(asked.content);
  document.documentElement.lang = asked.lang;
  document.title = asked.title;
}
