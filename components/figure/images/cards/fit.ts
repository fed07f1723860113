import type { Geometry } from '../../../draw/chart';
import type { Face } from '../../../draw/fonts/files';
import { leading, textBlock, textWidth } from '../../../draw/marks/text';

type Sized = Pick<Geometry, 'height' | 'cuts'> & { readonly width: number };

/** A place in an image, in px. */
export type Box = { readonly x: number; readonly top: number; readonly width: number; readonly height: number };

/** Text in the largest of `sizes` that fits the box; in the smallest if none fits. */
export function fitText(text: string, box: Box, face: Face, sizes: readonly number[]) {
  const tried = sizes.map((size) => ({ size, ...textBlock(text, box, { face, size }) }));
  const fitting = tried.find(
    ({ size, lines, bottom }) =>
      bottom <= box.top + box.height && lines.every((line) => textWidth(line.text, { face, size }) <= box.width),
  );
  const chosen = fitting ?? tried.at(-1);
  if (!chosen) throw new RangeError('fitText: no sizes given');
  return chosen;
}

/**
 * A list as one text of at most `count` lines: names at the end are replaced by `more(n)`. The first name always stays,
 * so that something is named.
 */
export function fitList(
  names: readonly string[],
  say: { readonly begin: string; readonly more: (count: number) => string },
  room: { readonly width: number; readonly size: number; readonly count: number },
): string {
  for (let shown = names.length; shown > 1; shown--) {
    const text = `${say.begin}${names.slice(0, shown).join('; ')}${shown < names.length ? `; ${say.more(names.length - shown)}` : ''}`;
    const { lines } = textBlock(text, { x: 0, top: 0, width: room.width }, { face: 'sans', size: room.size });
    if (lines.length <= room.count) return text;
  }
  return `${say.begin}${names[0] ?? ''}${names.length > 1 ? `; ${say.more(names.length - 1)}` : ''}`;
}

/** How much of a composition is shown, and at which scale. `height` is in px of the composition. */
export type Excerpt<Of extends Sized> = { readonly of: Of; readonly height: number; readonly scale: number };

/** The largest scale: beyond it a dot of a small chart would be a disc. */
const MOST = 2.4;

type Room = Pick<Box, 'width' | 'height'>;

/**
 * The composition that shows best in a box, by its width and text size. Excludes those whose text would be smaller than
 * `least` times its drawn size; undefined if none is left.
 */
export function wholeIn<Of extends Sized>(compositions: readonly Of[], room: Room, least: number) {
  const shown = compositions.map((of) => ({ of, height: of.height, scale: largest(of, of.height, room) }));
  return greatest(
    shown.filter(({ scale }) => scale >= least),
    presence,
  );
}

/**
 * The first part of a composition, ending where nothing is cut. Parts as wide as the box are preferred, and of these
 * the one that shows most. Throws if not even the shortest fits.
 */
export function partIn<Of extends Sized>(compositions: readonly Of[], room: Room, least: number): Excerpt<Of> {
  const parts = compositions.flatMap((of) =>
    (of.cuts ?? []).map((height) => ({ of, height, scale: largest(of, height, room) })),
  );
  const readable = parts.filter(({ scale }) => scale >= least);
  const full = readable.filter(({ of, scale }) => scale >= Math.min(MOST, room.width / of.width));
  const best = greatest(full, ({ of, height }) => height / of.height) ?? greatest(readable, presence);
  if (!best) throw new RangeError(`partIn: nothing fits in ${room.width} x ${room.height} px`);
  return best;
}

const largest = (of: Sized, height: number, room: Room) => Math.min(MOST, room.width / of.width, room.height / height);
/** How well a picture shows: by the width it takes and the size of its text. */
const presence = ({ of, scale }: Excerpt<Sized>) => of.width * scale * scale;
const greatest = <T>(items: readonly T[], by: (item: T) => number): T | undefined =>
  [...items].sort((a, b) => by(b) - by(a))[0];

export const linesHeight = (count: number, size: number) => count * leading(size);
