/** The visible part of a zoomed picture: its scale, and px scrolled from its top left. */
export type View = { readonly scale: number; readonly left: number; readonly top: number };
type At = { readonly x: number; readonly y: number };

/** The factor of one press, and the largest scale. */
const STEP = 1.5;
const CLOSEST = 4;
/** The part of the view that one press of an arrow moves by. */
const PAN = 0.3;
/** Px that a pointer may move before it drags. */
const STILL = 4;

const between = (low: number, n: number, high: number) => Math.min(Math.max(low, n), high);

/** The view zoomed by `factor`, with the point `at`, in px of the window on it, where it was. */
export function zoomed({ scale, left, top }: View, factor: number, at: At): View {
  const next = between(1, scale * factor, CLOSEST);
  const part = next / scale;
  return { scale: next, left: (left + at.x) * part - at.x, top: (top + at.y) * part - at.y };
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  left: [-PAN, 0],
  right: [PAN, 0],
  up: [0, -PAN],
  down: [0, PAN],
};

/**
 * Makes charts with [data-zoom] zoomable: by buttons, by the wheel with Ctrl or Cmd (as which browsers report a pinch
 * on a touchpad), by two fingers, and draggable with a mouse. The picture becomes wider than its box, which scrolls:
 * positions along it are percentages, so they move apart while text and circles keep their size. A plain wheel and a
 * single finger still scroll the page.
 */
export function initZoom(document: Document) {
  for (const box of document.querySelectorAll<HTMLElement>('[data-zoom]')) initZoomBox(box, document);
}

/** The same for one box. */
export function initZoomBox(box: HTMLElement, document: Document) {
  const pictures = [...box.querySelectorAll<HTMLElement>(':scope > .picture')];
  const shown = () => pictures.find((picture) => picture.getClientRects().length > 0);
  const mapOf = (picture: HTMLElement) => picture.querySelector<HTMLElement | SVGElement>(':scope > .map');
  let scale = 1;

  /** Updates what the buttons can do now. */
  const sync = () => {
    box.toggleAttribute('data-zoomed', scale > 1);
    for (const button of box.querySelectorAll<HTMLElement>('[data-to]')) {
      const idle = button.dataset.to === 'in' ? scale >= CLOSEST : scale <= 1;
      button.setAttribute('aria-disabled', String(idle));
    }
  };
  const apply = (picture: HTMLElement, view: View) => {
    const map = mapOf(picture);
    if (!map) return;
    // The window keeps the height of the unzoomed picture.
    if (scale === 1) picture.style.height = `${picture.clientHeight}px`;
    scale = view.scale;
    map.style.width = scale > 1 ? `${scale * 100}%` : '';
    if (scale === 1) picture.style.height = '';
    sync();
    picture.scrollTo(view.left, view.top);
  };
  const change = (next: (view: View, picture: HTMLElement) => View) => {
    const picture = shown();
    if (picture) apply(picture, next({ scale, left: picture.scrollLeft, top: picture.scrollTop }, picture));
  };
  /** A note beside a mark would stay behind, so it is closed as with Esc. */
  const closeNote = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  const pointIn = (picture: HTMLElement, x: number, y: number): At => {
    const { left, top } = picture.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };

  box.addEventListener('click', ({ target }) => {
    const to = target instanceof Element && target.closest<HTMLElement>('[data-to]')?.dataset.to;
    if (!to) return;
    closeNote();
    change((view, { clientWidth: width, clientHeight: height }) => {
      const arrow = ARROWS[to];
      if (arrow) return { ...view, left: view.left + arrow[0] * width, top: view.top + arrow[1] * height };
      if (to === 'all') return { scale: 1, left: 0, top: 0 };
      return zoomed(view, to === 'in' ? STEP : 1 / STEP, { x: width / 2, y: height / 2 });
    });
  });

  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      closeNote();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      change((view, picture) =>
        zoomed(view, Math.exp(-between(-60, pixels, 60) / 120), pointIn(picture, event.clientX, event.clientY)),
      );
    },
    { passive: false },
  );

  initDrag(box, (dx, dy) => {
    closeNote();
    change((view) => ({ ...view, left: view.left - dx, top: view.top - dy }));
  });

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
    change((view, picture) => {
      const closer = zoomed(view, now.apart / Math.max(1, before.apart), pointIn(picture, before.x, before.y));
      return { ...closer, left: closer.left + before.x - now.x, top: closer.top + before.y - now.y };
    });
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    box.addEventListener(type, pinch, { passive: false });
  }

  // At another width the window has another height, so the zoom is reset. This also runs on first layout.
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (now !== width) for (const picture of pictures) apply(picture, { scale: 1, left: 0, top: 0 });
    width = now;
  }).observe(box);
  box.querySelector('.zoom')?.removeAttribute('hidden');
}

/** Reports how far a mouse drags a zoomed picture. A press that hardly moves stays a click. */
function initDrag(box: HTMLElement, drag: (dx: number, dy: number) => void) {
  let from: (At & { readonly id: number; moving: boolean }) | null = null;
  box.addEventListener('pointerdown', ({ pointerType, button, pointerId, clientX, clientY, target }) => {
    const onMap = target instanceof Element && target.closest('.map') !== null;
    if (pointerType !== 'mouse' || button !== 0 || !onMap || !box.hasAttribute('data-zoomed')) return;
    from = { x: clientX, y: clientY, id: pointerId, moving: false };
  });
  box.addEventListener('pointermove', ({ clientX: x, clientY: y, pointerId }) => {
    if (from?.id !== pointerId) return;
    if (!from.moving && Math.hypot(x - from.x, y - from.y) < STILL) return;
    if (!from.moving) box.setPointerCapture(pointerId);
    drag(x - from.x, y - from.y);
    from = { x, y, id: pointerId, moving: true };
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    box.addEventListener(type, () => {
      from = null;
    });
}
