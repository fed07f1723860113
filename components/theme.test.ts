import { describe, expect, it } from 'vitest';
import { COLOURS, type Colour, SIZES, type Theme, themeCss } from './theme';

/** Relative luminance and contrast ratio, WCAG 2.2. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const TEXT: readonly Colour[] = ['ink', 'soft', 'accent'];
const MARKS: readonly Colour[] = ['accent', 'left', 'year', 'abroad', 'gap', 'edge'];

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('%s theme', (theme) => {
  const colours = COLOURS[theme];
  it.each(TEXT)('sets %s as text at 4.5 to 1 on paper and panel', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name], colours.panel)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARKS)('draws %s at 3 to 1 on paper', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('set no text in a chart below 12 px', () => expect(Math.min(...Object.values(SIZES))).toBeGreaterThanOrEqual(12));
  it('reach the style sheet, each under its name', () => {
    for (const [name, value] of Object.entries(COLOURS.dark)) expect(themeCss).toContain(`--${name}:${value}`);
  });
});
