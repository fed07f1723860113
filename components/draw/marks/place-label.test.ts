import { describe, expect, it } from 'vitest';
import { placeLabel, placeMiddle } from './place-label';
import { inkExtent } from './place-value';

const room = { left: 100, right: 400 };

describe('the label of a value', () => {
  it('is right of a mark that has room there', () => {
    expect(placeLabel(inkExtent({ kind: 'point', x: 200 }), 80, room)).toEqual({ x: 214, anchor: 'start' });
  });

  it('stays on the right if it just fits, and moves left if it is 1 px short', () => {
    expect(placeLabel([300, 312], 80, room)?.anchor).toBe('start');
    expect(placeLabel([300, 313], 80, room)?.anchor).toBe('end');
  });

  it('is left of a mark at the right edge', () => {
    expect(placeLabel(inkExtent({ kind: 'at-least', x: 370 }), 80, room)).toEqual({ x: 362, anchor: 'end' });
  });

  it('has no place beside a range that fills the scale', () => {
    expect(placeLabel(inkExtent({ kind: 'range', x1: 110, x2: 390 }), 120, room)).toBeNull();
  });

  it('has no place for a word or a gap, which have no mark', () => {
    expect(placeLabel(inkExtent({ kind: 'word' }), 80, room)).toBeNull();
    expect(placeLabel(inkExtent({ kind: 'missing' }), 80, room)).toBeNull();
  });
});

describe('a centred label', () => {
  it('is centred on its mark where there is room', () => expect(placeMiddle(250, 120, room)).toBe(250));
  it('is moved inwards near an edge, so that no letter is cut off', () => {
    expect(placeMiddle(110, 120, room)).toBe(160);
    expect(placeMiddle(395, 120, room)).toBe(340);
  });
});
