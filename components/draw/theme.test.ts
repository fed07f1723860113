import { describe, expect, it } from 'vitest';
import { COLOURS, type Colour, cssOfTheme, PALE, PALE_BAR, SIZES, type Theme } from './theme';

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

/** `ink` over `ground` at this opacity, as a browser blends them. */
const blend = (ink: string, ground: string, opacity: number) =>
  `#${[1, 3, 5]
    .map((i) => {
      const [over, under] = [ink, ground].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16));
      return Math.round((over ?? 0) * opacity + (under ?? 0) * (1 - opacity))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

const TEXT: readonly Colour[] = ['ink', 'soft', 'accent'];
/** Series, gaps, outlines of controls and keys, coasts, and the focus ring. */
const MARKS: readonly Colour[] = ['accent', 'left', 'year', 'abroad', 'gap', 'edge', 'ink', 'soft'];
/** Colours of series, which may draw ranges. */
const RANGES: readonly Colour[] = ['accent', 'left', 'year', 'abroad'];

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('%s theme', (theme) => {
  const colours = COLOURS[theme];
  it.each(TEXT)('sets %s as text at 4.5 to 1 on paper and panel', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name], colours.panel)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARKS)('draws %s at 3 to 1 on paper, and on the panel behind the focused mark', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours[name], colours.panel)).toBeGreaterThanOrEqual(3);
  });
  it.each(RANGES)('draws a range in %s at 3 to 1 on paper, even between its ends', (name) => {
    expect(contrast(blend(colours[name], colours.paper, PALE), colours.paper)).toBeGreaterThanOrEqual(3);
  });
  it.each(RANGES)('draws a range as a bar in %s at 3 to 1 between its adjoining parts', (name) => {
    const pale = blend(colours[name], colours.paper, PALE_BAR);
    expect(contrast(colours[name], pale)).toBeGreaterThanOrEqual(3);
  });
  it.each(['left', 'year', 'abroad', 'gap', 'ink'] as const)('draws %s at 4.5 to 1 where marks overlap', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('tokens', () => {
  it('set no text in a chart below 12 px', () => expect(Math.min(...Object.values(SIZES))).toBeGreaterThanOrEqual(12));
  it('are all replaced by the colours that the reader’s system forces', () => {
    const forced = /forced-colors:active\)\{([^}]*)/.exec(cssOfTheme({ maps: true }))?.[1] ?? '';
    for (const name of Object.keys(COLOURS.light))
      expect(forced).toMatch(new RegExp(`--${name}:(Canvas|CanvasText|LinkText|GrayText)`));
  });
  it('are all in the style sheet under their names', () => {
    for (const [name, value] of Object.entries(COLOURS.dark))
      expect(cssOfTheme({ maps: true })).toContain(`--${name}:${value}`);
  });
});
