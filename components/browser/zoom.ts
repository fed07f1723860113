/** The stretch of a picture that is shown, in the picture's units: an SVG's viewBox. */
export type View = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type At = { readonly x: number; readonly y: number };

/** How much closer one press leads, and how close at most. */
const STEP = 1.5;
const CLOSEST = 4;
/** The part of the view that one press of an arrow moves by. */
const PAN = 0.3;

const between = (low: number, n: number, high: number) => Math.min(Math.max(low, n), high);
const within = (view: View, full: View): View => ({
  ...view,
  x: between(0, view.x, full.width - view.width),
  y: between(0, view.y, full.height - view.height),
});

/** The view brought `factor` times closer, with the point `at` where it was. Never past the picture's edges. */
export function zoomed(view: View, full: View, factor: number, at: At): View {
  const width = between(full.width / CLOSEST, view.width / factor, full.width);
  const part = width / view.width;
  const height = (full.height / full.width) * width;
  return within({ x: at.x - (at.x - view.x) * part, y: at.y - (at.y - view.y) * part, width, height }, full);
}

/** The view moved by a distance in the picture's units, up to the picture's edges. */
export function moved(view: View, full: View, dx: number, dy: number): View {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, full);
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  left: [-PAN, 0],
  right: [PAN, 0],
  up: [0, -PAN],
  down: [0, PAN],
};

/**
 * Lets charts that ask for it be zoomed: by buttons, by the wheel with Ctrl or Cmd held (a pinch on a
 * touchpad comes as that), by two fingers. A plain wheel and a single finger go on scrolling the page.
 */
export function wakeZoom(document: Document) {
  for (const box of document.querySelectorAll<HTMLElement>('[data-zoom]')) wake(box, document);
}

function wake(box: HTMLElement, document: Document) {
  const pictures = [...box.querySelectorAll<SVGSVGElement>(':scope > svg')];
  const shown = () => pictures.find((svg) => svg.getClientRects().length > 0);
  const fullOf = (svg: Element): View => ({
    x: 0,
    y: 0,
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  });

  /** Says of the buttons what they can do now. */
  const sync = () => {
    const svg = shown();
    if (!svg) return;
    const part = svg.viewBox.baseVal.width / fullOf(svg).width;
    box.toggleAttribute('data-zoomed', part < 1);
    for (const button of box.querySelectorAll<HTMLElement>('[data-to]')) {
      const idle = button.dataset.to === 'in' ? part <= 1.001 / CLOSEST : part >= 1;
      button.setAttribute('aria-disabled', String(idle));
    }
  };
  const change = (next: (view: View, full: View, svg: SVGSVGElement) => View) => {
    const svg = shown();
    if (!svg) return;
    const { x, y, width, height } = svg.viewBox.baseVal;
    const view = next({ x, y, width, height }, fullOf(svg), svg);
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    sync();
  };
  /** A note beside a mark would stay behind: it closes as with Esc. */
  const closeNote = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  const pointAt = (svg: SVGSVGElement, view: View, x: number, y: number): At => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    return { x: view.x + ((x - left) / width) * view.width, y: view.y + ((y - top) / height) * view.height };
  };

  box.addEventListener('click', ({ target }) => {
    const to = target instanceof Element && target.closest<HTMLElement>('[data-to]')?.dataset.to;
    if (!to) return;
    closeNote();
    change((view, full) => {
      const arrow = ARROWS[to];
      if (arrow) return moved(view, full, arrow[0] * view.width, arrow[1] * view.height);
      const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
      return to === 'all' ? full : zoomed(view, full, to === 'in' ? STEP : 1 / STEP, middle);
    });
  });

  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      closeNote();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      change((view, full, svg) =>
        zoomed(view, full, Math.exp(-between(-60, pixels, 60) / 120), pointAt(svg, view, event.clientX, event.clientY)),
      );
    },
    { passive: false },
  );

  let last: { readonly x: number; readonly y: number; readonly apart: number } | null = null;
  const pinch = (event: TouchEvent) => {
    const [a, b, more] = event.touches;
    if (!a || !b || more) {
      last = null;
      return;
    }
    event.preventDefault();
    const now = {
      x: (a.clientX + b.clientX) / 2,
      y: (a.clientY + b.clientY) / 2,
      apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    };
    const before = last;
    last = now;
    if (!before) return closeNote();
    change((view, full, svg) => {
      const from = pointAt(svg, view, before.x, before.y);
      const to = pointAt(svg, view, now.x, now.y);
      const closer = zoomed(view, full, now.apart / Math.max(1, before.apart), to);
      const part = closer.width / view.width;
      return moved(closer, full, (from.x - to.x) * part, (from.y - to.y) * part);
    });
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    box.addEventListener(type, pinch, { passive: false });
  }

  // The walk from mark to mark may lead outside the view: it follows.
  box.addEventListener('focusin', ({ target }) => {
    const mark = target instanceof Element ? target.closest<SVGGraphicsElement>('.mark') : null;
    if (!mark || !box.hasAttribute('data-zoomed')) return;
    const { x, y, width, height } = mark.getBBox();
    change((view, full) => {
      const seen = x > view.x && y > view.y && x + width < view.x + view.width && y + height < view.y + view.height;
      const middle = [x + width / 2 - view.x - view.width / 2, y + height / 2 - view.y - view.height / 2] as const;
      return seen ? view : moved(view, full, ...middle);
    });
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  // It tells of the first layout too. To ask for sizes now would make the browser lay out the page before its time.
  new ResizeObserver(sync).observe(box);
  box.querySelector('.zoom')?.removeAttribute('hidden');
}
