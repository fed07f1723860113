/** The filters that the gallery's address can name. */
const NAMES = ['topic', 'country'] as const;

/**
 * Chips filter cards, and the address says how: a link to it, a reload and Back show the same cards. Without this
 * script a chip's link filters by CSS :target; see gallery.css.
 */
export function initGallery(window: Window) {
  const { document, history, location } = window;
  const gallery = document.querySelector<HTMLElement>('[data-gallery]');
  if (!gallery) return;
  gallery.dataset.chooses = '';
  const chips = [...gallery.querySelectorAll<HTMLAnchorElement>('[data-chips] > a')];
  const cards = [...gallery.querySelectorAll<HTMLElement>('[data-chart-card]')];
  const status = gallery.querySelector<HTMLElement>('[role="status"]');
  const nameOf = (chip: HTMLElement) => chip.closest<HTMLElement>('[data-chips]')?.dataset.chips ?? '';

  const show = () => {
    const query = new URLSearchParams(location.search);
    // A value without a chip can't have been chosen: a mistyped address shows all.
    const known = (name: string) =>
      chips.find((chip) => nameOf(chip) === name && chip.dataset.value === query.get(name))?.dataset.value ?? '';
    const [topic = '', country = ''] = NAMES.map(known);
    for (const card of cards) {
      const isOf = !topic || card.closest('section')?.id === topic;
      const isAbout = !country || card.dataset.countries?.split(' ').includes(country);
      card.hidden = !(isOf && isAbout);
    }
    for (const chip of chips) {
      const value = nameOf(chip) === 'topic' ? topic : country;
      if (chip.dataset.value === value) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
    }
    const shown = cards.filter(({ hidden }) => !hidden).length;
    gallery.toggleAttribute('data-chosen', topic !== '' || country !== '');
    const { said = '', none = '' } = status?.dataset ?? {};
    if (status) {
      const words = shown === 0 ? none : said.replace('{shown}', String(shown));
      status.textContent = topic || country ? words : '';
    }
  };

  for (const chip of chips) {
    chip.addEventListener('click', (event) => {
      // Leaves modified clicks, such as for a new tab, to the browser.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const query = new URLSearchParams(location.search);
      const { value = '' } = chip.dataset;
      // A second click on a chip removes its filter.
      if (value && query.get(nameOf(chip)) !== value) query.set(nameOf(chip), value);
      else query.delete(nameOf(chip));
      const search = query.size > 0 ? `?${query}` : '';
      history.pushState(null, '', location.pathname + search);
      show();
      chip.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
    });
  }
  window.addEventListener('popstate', show);
  // A page restored by Back has kept its state; a newly loaded one needs it set.
  show();
}
