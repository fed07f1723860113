/**
 * Marks the current chapter in the contents and keeps its name in the address, so that a copied link or a reload
 * returns to it. It replaces the history entry instead of adding one: Back leaves the story.
 */
export function followChapters(window: Window & typeof globalThis) {
  const { document, history, location } = window;
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapter[id]')];
  if (chapters.length === 0) return;
  let current = '';

  const follow = () => {
    const reading = chapters.findLast((chapter) => chapter.getBoundingClientRect().top < window.innerHeight / 3);
    const id = reading?.id ?? '';
    if (id === current) return;
    current = id;
    for (const link of document.querySelectorAll('.contents a')) {
      if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    history.replaceState(history.state, '', id ? `#${id}` : location.pathname + location.search);
  };
  const watcher = new IntersectionObserver(follow, { rootMargin: '-33% 0px -66% 0px' });
  for (const chapter of chapters) watcher.observe(chapter);
}
