import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { edgeOf } from '../../browser/edge';
import { watchLabels } from '../../browser/labels';
import { walk } from '../../browser/walk';
import { KeyHelp } from '../../draw/key-help';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import { FigureNote } from './figure-note';

/** A note that stands open, and where, in px from the top left of the picture. */
type Open = { readonly figure: ExploreFigure; readonly left: number; readonly top: number };

/**
 * Wakes the options of a picture's list box: one Tab stop, arrow keys from figure to figure, Enter to compare, a note
 * on pointer, tap and focus. A note stays until the pointer leaves both, a tap elsewhere, or Esc.
 */
export function FigureList(props: {
  figures: readonly ExploreFigure[];
  data: ExploreData;
  pins: readonly string[];
  say: ExploreWording;
  figureHref: (id: string) => string;
  onPin: (id: string) => void;
  /** Draws the picture; `stop` is the figure that Tab leads to. */
  children: (stop: string | null) => ReactNode;
}) {
  const { figures, data, pins, say, figureHref, onPin, children } = props;
  const [stop, setStop] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const touched = useRef<string | null>(null);
  /** Where the pointer rests since Esc closed a note: what then lies under it must not open one at once. */
  const pointer = useRef({ x: 0, y: 0, resting: false });

  const markAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-option]') : null;
  const inNote = (target: EventTarget | null) => target instanceof Element && target.closest('.explore-note') !== null;

  /** `pointer`: where the pointer is that asks for the note, if it was one. */
  const show = (mark: Element | null, pointer?: { readonly x: number; readonly y: number }) => {
    const figure = figures.find(({ id }) => id === mark?.getAttribute('data-option'));
    const box = frame.current?.getBoundingClientRect();
    if (!mark || !figure || !box) return setOpen(null);
    const at = mark.getBoundingClientRect();
    const edge = pointer && { x: pointer.x, bottom: edgeOf(mark, pointer, 2) };
    setOpen({ figure, ...besideMark(at, box, edge) });
  };

  useEffect(() => {
    const { current: picture } = frame;
    if (!picture) return;
    return watchLabels([picture, ...picture.querySelectorAll('kbd:first-child')], () =>
      picture.querySelectorAll('svg'),
    );
  }, []);
  useEffect(() => {
    if (!open) return;
    const closeOnKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      pointer.current.resting = true;
      setOpen(null);
    };
    const closeOutside = (event: globalThis.PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(null);
    };
    document.addEventListener('keydown', closeOnKey);
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      document.removeEventListener('keydown', closeOnKey);
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [open]);

  function walkFrom(event: KeyboardEvent<HTMLElement>) {
    const mark = markAt(event.target);
    const id = mark?.getAttribute('data-option');
    if (!mark || !id || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onPin(id);
    }
    const marks = [...(frame.current?.querySelectorAll<HTMLElement | SVGElement>('[data-option]') ?? [])];
    const next = marks[walk(event.key, marks.indexOf(mark), marks.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    setStop(next.getAttribute('data-option'));
    next.focus();
    show(next);
  }

  /** A mouse opens what it points at; on its way to an open note it may cross what lies between. */
  function point(event: PointerEvent<HTMLElement>) {
    if (event.pointerType !== 'mouse' || inNote(event.target) || pointer.current.resting) return;
    const mark = markAt(event.target);
    if (mark && mark.getAttribute('data-option') !== open?.figure.id) {
      show(mark, { x: event.clientX, y: event.clientY });
    } else if (!mark && !frame.current?.contains(document.activeElement)) setOpen(null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what the list box and the note inside it are told
    <div
      className="explore-plot"
      ref={frame}
      onPointerMove={({ clientX: x, clientY: y }) => {
        const { current: last } = pointer;
        if (x !== last.x || y !== last.y) pointer.current = { x, y, resting: false };
      }}
      onPointerOver={point}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setOpen(null)}
      onPointerDown={({ pointerType }) => {
        touched.current = pointerType === 'touch' ? (open?.figure.id ?? null) : null;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !frame.current?.contains(relatedTarget)) setOpen(null);
      }}
      onKeyDown={walkFrom}
      onFocus={({ target }) => target.matches(':focus-visible') && markAt(target) && show(markAt(target))}
      onClick={({ target }) => {
        if (inNote(target)) return;
        const mark = markAt(target);
        const id = mark?.getAttribute('data-option') ?? null;
        show(id !== null && id === touched.current ? null : mark);
      }}
    >
      {children(stop)}
      <p className="explore-keys">
        <KeyHelp {...say.keyboard} />
      </p>
      {open && (
        <div className="explore-note-at" style={{ left: open.left, top: open.top }}>
          <FigureNote
            figure={open.figure}
            source={data.sources[open.figure.source]}
            pinned={pins.includes(open.figure.id)}
            href={figureHref(open.figure.id)}
            say={say}
            onPin={onPin}
          />
        </div>
      )}
    </div>
  );
}

/** Widest note in px, with air; see `.explore-note`. */
const NOTE = 336;

/**
 * Under the mark and never outside the picture's sides: right of the mark's middle, or where the pointer would leave
 * the mark, so that it leads straight into the note.
 */
function besideMark(mark: DOMRect, frame: DOMRect, pointer?: { x: number; bottom: number }) {
  const from = pointer ? pointer.x - NOTE_LEAD : mark.left + Math.min(mark.width * 0.45, 400);
  const left = Math.max(0, Math.min(from - frame.left, frame.width - NOTE));
  return { left, top: (pointer?.bottom ?? mark.bottom) - frame.top - 6 };
}

/** How far left of the pointer a note begins, in px. */
const NOTE_LEAD = 24;
