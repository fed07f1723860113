import { describe, expect, it } from 'vitest';
import { placeValueLabel } from './place-value-label';

const room = { left: 100, right: 400 };

describe('the words of a value', () => {
  it('beside a mark with room on its right: there', () => {
    expect(placeValueLabel({ kind: 'point', x: 200 }, 80, room)).toEqual({ x: 214, anchor: 'start', above: false });
  });

  it('beside a mark at the right edge: on its left', () => {
    expect(placeValueLabel({ kind: 'at-least', x: 370 }, 80, room)).toEqual({ x: 362, anchor: 'end', above: false });
  });

  it('of a range that fills the scale: above it, inside the picture', () => {
    const label = placeValueLabel({ kind: 'range', x1: 110, x2: 390 }, 120, room);
    expect(label).toEqual({ x: 250, anchor: 'middle', above: true });
  });

  it('of a word or a gap: there is no mark to stand beside', () => {
    expect(placeValueLabel({ kind: 'word' }, 80, room)).toBeNull();
    expect(placeValueLabel({ kind: 'missing' }, 80, room)).toBeNull();
  });
});
