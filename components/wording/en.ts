/** What the interface says in English. Other languages satisfy this file's type. */
export const en = {
  site: 'Russia’s wartime exodus',
  siteLine: 'Every published figure, with its source, its range and its doubt',
  skip: 'Skip to the content',
  nav: { story: 'Story', charts: 'Charts', explore: 'Explore', data: 'Data', sources: 'Sources', label: 'Main' },
  chart: {
    howToRead: 'How to read it',
    doubts: 'What to keep in mind',
    table: (count: number) => `Table of all ${count} rows`,
    tableSingle: 'Table of the one row',
    columns: {
      what: 'What',
      value: 'Value',
      asOf: 'As of',
      source: 'Source',
      confidence: 'Confidence',
      caveat: 'What it does not tell',
    },
    derived: 'Our arithmetic',
    sources: 'Sources',
    source: 'Source',
    article: 'Article',
    noLink: 'no link: read in a re-publication',
    csv: 'Data (CSV)',
    svg: 'Image (SVG)',
    png: 'Image (PNG)',
    darkSvg: 'dark',
    embed: 'Embed',
    page: 'Chart page',
    keyboard: 'Keyboard: Tab to the chart, then arrow keys, Home and End move from mark to mark. Esc closes the note.',
    marks: (title: string) => `${title} Marks of the chart:`,
    also: 'also headlined',
    published: 'published',
    undated: 'undated',
    interactive: 'Point at, tap or focus a mark for its source.',
  },
  embed: {
    heading: 'Embed this chart',
    lead: 'Copy this line into your page. The frame loads one small document, sets no cookie and calls nobody else.',
    theme:
      'It follows the reader’s light or dark setting. Add ?theme=light, ?theme=dark or &bg=transparent to its address to fix that.',
    height:
      'The chart tells your page its height. If your page does not listen, the height in the line above fits a column of 640 px.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Press Ctrl+C to copy',
    preview: 'Preview',
    snippet: 'Embed code',
    previewTitle: (title: string) => `Preview of the embed: ${title}`,
  },
  cite: { heading: 'Cite', chart: 'Cite this chart', dataset: 'Cite the dataset' },
  foot: {
    version: (version: string, date: string) => `Dataset version ${version}, ${date}`,
    licence: 'Our compilation is licensed',
    facts: 'The figures belong to their publishers, who are named at each.',
  },
  chartsPage: {
    lead: 'Each chart has a page of its own with its table, its sources, its data, its image and a line to embed it.',
  },
  notFound: {
    title: 'There is nothing at this address',
    lead: 'The chart, file or page you asked for does not exist here. Perhaps one of these is what you are looking for.',
  },
};

export type InterfaceWording = typeof en;
