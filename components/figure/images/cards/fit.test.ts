import { describe, expect, it } from 'vitest';
import { fitList, fitText, partIn, wholeIn } from './fit';

const narrow = { width: 288, height: 400, cuts: [100, 200, 300] };
const wide = { width: 480, height: 250, cuts: [90, 170] };

describe('wholeIn(compositions, room, least)', () => {
  it('takes the one that fills the room best', () => {
    expect(wholeIn([narrow, wide], { width: 960, height: 600 }, 1.3)).toEqual({ of: wide, height: 250, scale: 2 });
  });
  it('prefers larger text to a little more width', () => {
    const widest = { width: 720, height: 250 };
    expect(wholeIn([wide, widest], { width: 960, height: 480 }, 1.3)?.of).toBe(wide);
  });
  it('excludes those whose text would be too small', () => {
    expect(wholeIn([narrow, wide], { width: 500, height: 400 }, 1.3)).toBeUndefined();
  });
});

describe('partIn(compositions, room, least)', () => {
  it('ends the picture at the last cut that fits', () => {
    expect(partIn([narrow], { width: 576, height: 500 }, 1.3)).toEqual({ of: narrow, height: 200, scale: 2 });
  });
  it('shows a part that is narrower than the room rather than nothing', () => {
    expect(partIn([wide], { width: 960, height: 126 }, 1.3)).toEqual({ of: wide, height: 90, scale: 1.4 });
  });
  it('throws where nothing fits', () => {
    expect(() => partIn([narrow], { width: 100, height: 100 }, 1.3)).toThrow(RangeError);
  });
});

describe('fitText and fitList', () => {
  const box = { x: 0, top: 0, width: 300, height: 80 };
  it('sets text in the largest size that fits, or else the smallest', () => {
    expect(fitText('Short', box, 'serifBold', [60, 40]).size).toBe(60);
    expect(fitText('A longer text that takes more lines than that', box, 'serifBold', [60, 20]).size).toBe(20);
  });
  it('names as many as fit and counts the rest', () => {
    const say = { begin: 'Sources: ', more: (count: number) => `and ${count} more` };
    const room = { width: 340, size: 20, count: 1 };
    expect(fitList(['One', 'Two'], say, room)).toBe('Sources: One; Two');
    expect(fitList(['One', 'Two', 'A long name of a newspaper'], say, room)).toBe('Sources: One; Two; and 1 more');
    expect(fitList(['A very long name of a newspaper indeed', 'Two'], say, room)).toMatch(/; and 1 more$/);
  });
});
