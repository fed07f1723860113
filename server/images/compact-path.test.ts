import { describe, expect, it } from 'vitest';
import { compactPath } from './compact-path.mjs';

describe('compactPath(path)', () => {
  it('writes steps between points, and after Z from the start of the shape', () => {
    expect(compactPath('M 10 20 L 12.5 20 Q 13 21 13.25 19 Z M 11 20 C 1 2 3 4 0.5 0.5 Z')).toBe(
      'm10 20l2.5 0q.5 1 .75-1zm1 0c-10-18-8-16-10.5-19.5z',
    );
  });
  it('does not let rounding errors add up', () => {
    const points = Array.from({ length: 1000 }, (_, i) => `L ${i * 0.0049} 0`).join(' ');
    const steps = compactPath(`M 0 0 ${points}`).match(/(?<=l)[-\d.]+/g) ?? [];
    expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBeCloseTo(999 * 0.0049, 2);
  });
  it('refuses unknown commands', () => expect(() => compactPath('M 0 0 H 5')).toThrow(TypeError));
});
