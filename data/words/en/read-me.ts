/** The read me of the dataset: what stands beside the tables wherever they travel without the site. */
export const readMe = {
  title: 'Russia’s wartime exodus: published figures on Russian emigration since February 2022',
  version: (version: string, day: string) => `Version ${version} of ${day}.`,
  draft: (version: string, last: string, day: string) =>
    `Version ${version}: a draft, which may still change. The last released version is ${last} of ${day}.`,
  tables: {
    figures: 'figures: every figure',
    events: 'events: every dated event',
    sources: 'sources: every source',
    relations: 'relations: every relation',
    'not-drawn': 'not-drawn: why figures are not drawn',
  },
  rows: (table: string, count: number) => `${table}, ${count} rows.`,
  keys: 'The column source_id of figures and events names a row of sources by its id; a and b of relations, and same_as of figures, name rows of figures.',
  before: 'Before you count',
  beforeText: [
    'The column measure says what was counted. Rows of different measures or units must not be added or ranked: people who left so far, people who left in one year and people still abroad are three measures. Within one measure read variant, population, place and the period before you put two rows side by side.',
    'One number often stands here more than once: rounded and exact, from those who counted and from those who pass it on, before and after a revision. The column same_as names the row to count instead; where it is empty, count the row.',
    'period says which days the number is about, with period_start and period_end as its first and last day; reported_on is the day of publication. Only rows of one series may be joined by a line.',
    'An empty cell is never zero. The column value_kind says which number cells a row fills: a point fills value_point; a range fills value_low and value_high and has no midpoint; a floor (at-least) fills value_low only; a ceiling (at-most) fills value_high only; a word or a missing value fills none, and value_text has the source’s words or the reason.',
    'The column confidence says how sure we are that the source says so, not whether the source is right. The column caveat says what a figure does not tell.',
  ],
  excel: 'If you open the CSV files in Excel',
  excelText:
    'The workbook wartime-exodus.xlsx needs none of this. Excel parts a CSV at the character that its settings name: with Russian or German settings that is the semicolon, and our files have commas and decimal points. It also takes texts such as “2022-09” or “February 2022” for dates and changes them. Don’t double-click: import with Data, From Text/CSV, choose UTF-8 and the comma, and let no column be converted. The files whose names end in .excel.csv open as they are: with English settings the English ones, with Russian settings the Russian ones, which have semicolons and decimal commas; texts that look like dates are still changed in them.',
  licence: 'Licence',
  licenceText: (name: string, url: string) =>
    `The compilation is licensed ${name} (${url}). The figures are facts published by others: credit the source of a row when you use it.`,
  cite: 'How to cite',
  citeText: (author: string, version: string, day: string | null) =>
    `${author}, dataset version ${version}, ${day ?? 'and the day on which you took it: a draft changes'}. Name the source of every row you use beside it.`,
};

export type ReadMeWords = typeof readMe;
