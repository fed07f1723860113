/** Links to other languages keep the query and fragment of the address: the reader's place and choices. */
export function keepPlace({ document, location }: Window) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const carry = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
    // The address changes while the page is read, so it is read only when the reader uses the link.
    for (const intent of ['pointerdown', 'focus', 'click']) link.addEventListener(intent, carry);
  }
}

/** Of a page's versions in several languages, shows the one that the address names. */
export function choosePage({ document, location }: Window) {
  const ready = [...document.querySelectorAll<HTMLTemplateElement>('template[data-page-in]')];
  const named = ready.find(({ lang }) => `${location.pathname}/`.startsWith(`/${lang}/`));
  if (!named) return;
  document.getElementById('page')?.replaceChildren(named.content);
  document.documentElement.lang = named.lang;
  document.title = named.title;
}
