import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { At } from '../../browser/edge';
import { watchLabels } from '../../browser/labels';
import { listenToMarks, type Mark } from '../../browser/listen-to-marks';
import { placeNote } from '../../browser/place-note';
import { KeyHelp } from '../../draw/key-help';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import { FigureNote } from './figure-note';

const idOf = (mark: Element) => mark.getAttribute('data-option');

/**
 * Wakes the options of a picture's list box: one Tab stop, arrow keys from figure to figure, Enter to compare, a note
 * on pointer, tap and focus, as at the marks of every chart.
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
  const [open, setOpen] = useState<{ readonly mark: Mark; readonly pointer: At | undefined } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const key = useId();
  const figure = open && figures.find(({ id }) => id === idOf(open.mark));

  useEffect(() => {
    const { current: picture } = frame;
    if (!picture) return;
    return watchLabels([picture, ...picture.querySelectorAll('kbd:first-child')], () =>
      picture.querySelectorAll('svg'),
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
    // A row is as wide as the picture: the note begins where the words of the next rows end.
    const inward = Math.min(open.mark.getBoundingClientRect().width * 0.45, 400);
    note.current.hidden = true;
    placeNote(note.current, open.mark, frame.current, open.pointer, inward);
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears which option inside it has the focus
    <div
      className="explore-plot"
      id={key}
      ref={frame}
      onFocus={({ target }) => setStop((before) => idOf(target) ?? before)}
    >
      {children(figures.some(({ id }) => id === stop) ? stop : null)}
      <p className="explore-keys">
        <KeyHelp {...say.keyboard} />
      </p>
      {figure && (
        <FigureNote
          figure={figure}
          source={data.sources[figure.source]}
          pinned={pins.includes(figure.id)}
          href={figureHref(figure.id)}
          say={say}
          onPin={onPin}
          ref={note}
        />
      )}
    </div>
  );
}
