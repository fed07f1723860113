import { describe, expect, it } from 'vitest';
import { placeLabel, placeMiddle } from './place-label';
import { inkExtent } from './place-value';

const room = { left: 100, right: 400 };

describe('the words of a value', () => {
  it('beside a mark with room on its right: there', () => {
    expect(placeLabel(inkExtent({ kind: 'point', x: 200 }), 80, room)).toEqual({ x: 214, anchor: 'start' });
  });

  it('beside a mark that leaves just enough room on its right: still there, and not one px more', () => {
    expect(placeLabel([300, 312], 80, room)?.anchor).toBe('start');
    expect(placeLabel([300, 313], 80, room)?.anchor).toBe('end');
  });

  it('beside a mark at the right edge: on its left', () => {
    expect(placeLabel(inkExtent({ kind: 'at-least', x: 370 }), 80, room)).toEqual({ x: 362, anchor: 'end' });
  });

  it('of a range that fills the scale: at neither side', () => {
    expect(placeLabel(inkExtent({ kind: 'range', x1: 110, x2: 390 }), 120, room)).toBeNull();
  });

  it('of a word or a gap: there is no mark to stand beside', () => {
    expect(placeLabel(inkExtent({ kind: 'word' }), 80, room)).toBeNull();
    expect(placeLabel(inkExtent({ kind: 'missing' }), 80, room)).toBeNull();
  });
});

describe('the middle of words', () => {
  it('with room around it: where the mark is', () => expect(placeMiddle(250, 120, room)).toBe(250));
  it('near an edge: moved until no letter leaves the picture', () => {
    expect(placeMiddle(110, 120, room)).toBe(160);
    expect(placeMiddle(395, 120, room)).toBe(340);
  });
});
