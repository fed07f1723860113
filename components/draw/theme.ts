/**
 * The only definition of colour, type and space. Pages and embeds get them as CSS variables (`cssOfTheme`), images as
 * literal values. theme.test.ts checks the contrast of text and marks with their grounds, colour-blind.test.ts that
 * colour-blind readers can tell every pair of series apart.
 */
export const COLOURS = {
  light: {
    paper: '#ffffff',
    panel: '#f4f2ee',
    ink: '#1a1c20',
    soft: '#595d66',
    rule: '#d9d6cf',
    edge: '#85888f',
    accent: '#b3370e',
    left: '#0f59b8',
    year: '#24614e',
    abroad: '#6c3f7a',
    gap: '#696d75',
    one: '#4d535d',
    two: '#858a94',
    land: '#e9e6e0',
    home: '#d9d5cc',
  },
  dark: {
    paper: '#14171b',
    panel: '#1e2227',
    ink: '#f1efea',
    soft: '#b0b4bc',
    rule: '#363b43',
    edge: '#7d838d',
    accent: '#ff9466',
    left: '#6e9ffe',
    year: '#86ccb0',
    abroad: '#deb3e9',
    gap: '#a2a7b0',
    one: '#b3b8c1',
    two: '#737a86',
    land: '#2b3037',
    home: '#383e47',
  },
} as const satisfies Record<Theme, Record<string, string>>;

export type Theme = 'light' | 'dark';
/**
 * paper and panel are backgrounds, ink and soft are text, rule is a hairline, edge a mark's outline.
 * accent is the article's own figure, everywhere, and nothing else. left, year and abroad are kinds of count: left
 * since the invasion, left in a period, abroad now. All else is `one`, and `two` for the second of two side by side.
 * gap is what is not known. land is the ground of maps, home that of Russia.
 */
export type Colour = keyof (typeof COLOURS)['light'];

/**
 * A fallback for systems with none of the fonts listed before it: DejaVu, which is wider than any of them and is often
 * all that Linux has for "sans-serif" and "serif". At a reduced size it fits the room measured for labels, and
 * headlines take as many lines as in Georgia; its large x-height keeps it as tall as the others.
 */
const NARROWED = [
  "@font-face{font-family:Narrowed;src:local('DejaVu Sans');size-adjust:90%}",
  "@font-face{font-family:Narrowed;font-weight:600 700;src:local('DejaVu Sans Bold');size-adjust:84%}",
  "@font-face{font-family:'Narrowed Serif';src:local('DejaVu Serif Bold');size-adjust:91%}",
];

export const FONTS = {
  sans: "'Inter Variable', Inter, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, Narrowed, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', 'Narrowed Serif', serif",
} as const;

/** Opacity of a range between its two ends: paler than the ends, but still 3 to 1 on paper. */
export const PALE = 0.68;
/** Opacity of a range at the end of a bar, next to an opaque part and within an opaque outline. */
export const PALE_BAR = 0.3;

/** Text sizes inside charts, in px at every width; 12 at least. */
export const SIZES = { name: 13, said: 13, detail: 13, tick: 12, section: 13 } as const;

/** Least size in px of a target for pointer or finger (WCAG 2.2, 2.5.8). */
export const TARGET = 24;

/**
 * The tokens as CSS, without the colours of maps if `maps` is false. `data-theme` on the root sets the theme; without
 * it the reader's own setting applies. Print is always light. Forced colours override everything.
 */
export function cssOfTheme({ maps }: { maps: boolean }): string {
  const names = Object.keys(COLOURS.light).filter((name) => maps || (name !== 'land' && name !== 'home'));
  const tokens = (colourOf: (name: Colour) => string) =>
    (names as readonly Colour[]).map((name) => `--${name}:${colourOf(name)}`).join(';');
  const [light, dark] = [tokens((name) => COLOURS.light[name]), tokens((name) => COLOURS.dark[name])];
  return [
    ...NARROWED,
    `:root{color-scheme:light;${light};--sans:${FONTS.sans};--serif:${FONTS.serif}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
    // `:root` twice, for the same specificity as the rules above.
    `@media screen and (forced-colors:active){:root:root{${tokens(forced)}}}`,
  ].join('\n');
}

/**
 * The system colour for a token in forced-colours mode. Browsers force colours on HTML but not on SVG shapes, so the
 * tokens themselves become system colours: every series has the colour of text, and only shape tells them apart. The
 * article’s figure, whose colour has a meaning, gets the link colour, which systems keep distinct.
 */
function forced(name: Colour): string {
  if (name === 'accent') return 'LinkText';
  if (name === 'rule') return 'GrayText';
  return ['paper', 'panel', 'land', 'home'].includes(name) ? 'Canvas' : 'CanvasText';
}
