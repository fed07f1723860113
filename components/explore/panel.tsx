import { memo, type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { At } from '../browser/edge';
import { watchLabels } from '../browser/labels';
import { listenToMarks, type Mark } from '../browser/listen-to-marks';
import { placeNote } from '../browser/place-note';
import { KeyHelp } from '../draw/key-help';
import { useBench } from './bench';
import type { Option, PictureLayout } from './drawn-row';
import type { ExploreFigure } from './explore-data';
import { FigureNote } from './figure-note';
import { markLabel } from './say-figure';
import { useWidth } from './width';

const idOf = (mark: Element) => mark.getAttribute('data-option');

/** A picture of figures of one unit, laid out as soon as its width is known. */
export function Panel<L extends PictureLayout>(props: {
  figures: readonly ExploreFigure[];
  pins: readonly string[];
  /** Lays the picture out at a width in px; must be memoised, as a new function means a new layout. */
  layoutFor: (width: number) => L | null;
  /** Draws the picture with the list of its figures on top. */
  draw: (layout: L, list: ReactNode) => ReactNode;
  before?: ReactNode;
  after?: (layout: L | null) => ReactNode;
}) {
  const { figures, pins, layoutFor, draw, before, after } = props;
  const { say, width: guess } = useBench();
  const [watch, width] = useWidth(guess);
  const layout = useMemo(() => (width > 0 ? layoutFor(width) : null), [layoutFor, width]);
  const unit = figures[0] ? say.unitNames[figures[0].unit] : '';
  return (
    <section className="explore-panel" aria-label={say.panelTitle(unit, figures.length)}>
      {before}
      <div ref={watch}>
        {layout && (
          <FigureList pins={pins} options={layout.options} title={unit}>
            {(list) => draw(layout, list)}
          </FigureList>
        )}
      </div>
      {after?.(layout)}
    </section>
  );
}

/**
 * A picture with its figures on top as a list box: one Tab stop, arrow keys from figure to figure, Enter to pin, a note
 * on pointer, tap and focus, as at the marks of every chart. It is a separate layer of HTML because a chart's own
 * layers aren't allowed inside a list box.
 */
function FigureList(props: {
  pins: readonly string[];
  options: readonly Option[];
  title: string;
  children: (list: ReactNode) => ReactNode;
}) {
  const { options, title, pins, children } = props;
  const { say, onPin } = useBench();
  const [stop, setStop] = useState<string | null>(null);
  const [open, setOpen] = useState<{ readonly mark: Mark; readonly pointer: At | undefined } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const key = useId();
  const figure = open && options.find((one) => one.figure.id === idOf(open.mark))?.figure;
  const first = options.some((one) => one.figure.id === stop) ? stop : options[0]?.figure.id;

  useEffect(() => {
    const { current: picture } = frame;
    if (!picture) return;
    return watchLabels([picture, ...picture.querySelectorAll('kbd:first-child')], () =>
      picture.querySelectorAll('svg:not(svg svg)'),
    );
  }, []);
  useEffect(() => {
    const until = new AbortController();
    const notes = {
      note: { contains: (part: Node | null) => note.current?.contains(part) ?? false },
      show: (mark: Mark | null, pointer?: At) => setOpen(mark && { mark, pointer }),
      act: (mark: Mark) => onPin(idOf(mark) ?? ''),
    };
    listenToMarks(document, `[id="${key}"] [data-option]`, notes, until);
    return () => until.abort();
  }, [key, onPin]);
  useLayoutEffect(() => {
    if (!open || !note.current || !frame.current) return;
    note.current.hidden = true;
    placeNote(note.current, open.mark, frame.current, open.pointer, Math.min(open.mark.clientWidth * 0.45, 400));
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes which option inside it has the focus
    <div
      className="explore-plot"
      id={key}
      ref={frame}
      onFocus={({ target }) => setStop((before) => idOf(target) ?? before)}
    >
      {children(
        <div role="listbox" aria-multiselectable="true" aria-label={say.chartLabel(title, options.length)}>
          {options.map(({ figure: one, box }) => (
            <Pointed key={one.id} figure={one} box={box} pinned={pins.includes(one.id)} isStop={one.id === first} />
          ))}
        </div>,
      )}
      <p className="explore-keys">
        <KeyHelp {...say.keyboard} />
      </p>
      {figure && <FigureNote figure={figure} ref={note} />}
    </div>
  );
}

/** One figure of the list, memoised: of hundreds only those that change are rendered again. */
const Pointed = memo(function Pointed(props: Option & { pinned: boolean; isStop: boolean }) {
  const { figure, box, pinned, isStop } = props;
  const bench = useBench();
  return (
    <div
      role="option"
      aria-selected={pinned}
      aria-label={markLabel(figure, bench)}
      tabIndex={isStop ? 0 : -1}
      data-option={figure.id}
      style={box}
    />
  );
});
