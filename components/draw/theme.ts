/**
 * Colour, type and space, once. Pages and embeds get them as CSS variables (`cssOfTheme`), images as
 * literal values. Every pair that text or a mark stands on is checked for contrast in theme.test.ts, and
 * every pair of series for readers who are colour-blind in colour-blind.test.ts.
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
 * paper and panel are grounds, ink and soft are text, rule is a hairline, edge a mark's outline.
 * accent is the article's own figure, everywhere and nothing else. left, year and abroad are what is counted: left
 * since the invasion, left in a period, abroad now. All else is `one`, and `two` where two things stand side by side.
 * gap is what is not known. land and home are the ground of maps, home that of Russia.
 */
export type Colour = keyof (typeof COLOURS)['light'];

/**
 * Letters for systems that have none of the faces before it in the lists: DejaVu, wider than any of them, and on many a
 * Linux all that "sans-serif" and "serif" lead to. Set smaller it takes the room that labels were measured for, and
 * headlines take as many lines as in Georgia; its letters are large for their size, so they stay as tall as others.
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

/** How much ink the stretch between the two ends of a range has: paler than its ends, and still 3 to 1 on paper. */
export const PALE = 0.68;
/** The same where the range is the farther part of a bar, beside one of full ink and in an outline of full ink. */
export const PALE_BAR = 0.3;

/** Text sizes inside charts, in px at every width. None is below 12. */
export const SIZES = { name: 13, said: 13, detail: 13, tick: 12, section: 13 } as const;

/** The least a pointer or a finger can hit, in px across (WCAG 2.2, 2.5.8). */
export const TARGET = 24;

/**
 * The tokens as CSS, without the colours of maps where `maps` is false. Without an attribute the reader's own setting
 * decides; `data-theme` on the root decides instead. On paper it is always black on white. Forced colours decide over all.
 */
export function cssOfTheme({ maps }: { maps: boolean }): string {
  const names = Object.keys(COLOURS.light).filter((name) => maps || (name !== 'land' && name !== 'home'));
  const tokens = (valued: (name: Colour) => string) =>
    (names as readonly Colour[]).map((name) => `--${name}:${valued(name)}`).join(';');
  const [light, dark] = [tokens((name) => COLOURS.light[name]), tokens((name) => COLOURS.dark[name])];
  return [
    ...NARROWED,
    `:root{color-scheme:light;${light};--sans:${FONTS.sans};--serif:${FONTS.serif}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
    // Named twice to weigh as much as the rules above.
    `@media screen and (forced-colors:active){:root:root{${tokens(forced)}}}`,
  ].join('\n');
}

/**
 * Colours that the reader's system forces on all pages. Browsers force them on HTML but leave the shapes of an SVG
 * as they are, so the tokens themselves become the system's: every series is text on ground, and shape tells them apart.
 * The one colour with a meaning of its own, the article’s figure, takes the one that systems still keep apart.
 */
function forced(name: Colour): string {
  if (name === 'accent') return 'LinkText';
  if (name === 'rule') return 'GrayText';
  return ['paper', 'panel', 'land', 'home'].includes(name) ? 'Canvas' : 'CanvasText';
}
