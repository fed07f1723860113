export const embed = {
  heading: 'Embed this chart',
  whole: 'Embed this overview',
  lead: 'Copy a line into your page. The frame loads one small document, sets no cookie and contacts no other site.',
  privacy: 'What an embed knows of your readers',
  choose: 'Choose how it looks',
  close: 'Close',
  language: 'Language',
  theme: { label: 'Colours', auto: 'The reader’s own', light: 'Light', dark: 'Dark' },
  background: { label: 'Background', page: 'Its own', transparent: 'Transparent' },
  start: { label: 'On loading', closed: 'Table closed', table: 'Table open' },
  version: {
    label: 'Version',
    latest: 'Always the latest',
    pinned: (version: string) => `${version}, fixed`,
  },
  snippets: {
    frame: {
      label: 'Frame',
      about: 'For most pages. It takes the chart’s height at any width from 320 px on, without a script.',
    },
    loader: {
      label: 'Frame with a script',
      about:
        'The frame also grows when a reader opens its table. The script is one more small request, collects nothing and is pinned by its hash. A page with several charts needs it once.',
    },
    picture: {
      label: 'Picture with a link',
      about: 'For mail, feeds, and pages that take no frame. Its alternative text says what it shows.',
    },
    oembed: {
      label: 'oEmbed address',
      about: 'WordPress and other systems find it by themselves: give them the address of this page.',
    },
  },
  copy: 'Copy',
  /** What a copy button copies, for those who don't see its box. */
  copyWhat: (label: string) => `Copy: ${label}`,
  copied: 'Copied',
  copyFailed: 'Press Ctrl+C to copy',
  byHand:
    'By hand: ?theme=light or ?theme=dark at the end of the frame’s address fixes the theme, ?bg=transparent takes the background away, ?open=table opens the table. Join two with &amp;. A transparent frame needs the style color-scheme: light, dark, or light dark for a theme that follows the reader; without it browsers fill it.',
  preview: 'Preview',
  previewTitle: (title: string) => `Preview of the embed: ${title}`,
  width: 'Width of the frame',
  widthExact: 'Width in px',
  widthPreset: (width: number) => `${width} px`,
};
