/** What the files say that travel with the rows of one chart. */
export const packages = {
  file: (title: string) => `${title}: rows, descriptor, read me and licence`,
  about: (title: string) => `${title}: title, notes, columns and sources for programs`,
  version: (version: string, day: string) => `Version ${version} of ${day}.`,
  draft: (version: string) => `Version ${version}: a draft, which may still change.`,
  howToRead: 'How to read it',
  notes: 'Notes',
  cells: 'Before you count',
  cellsText:
    'An empty cell is never zero. A point fills value_point; a range fills value_low and value_high and has no midpoint; a floor fills value_low only, a ceiling value_high only; words and gaps fill none. Rows of different measures or units must not be added. A spreadsheet may turn a label such as “February 2022” into a date: import the column as text.',
  columns: 'Columns',
  unit: (unit: string) => `Unit: ${unit}.`,
  empty: (says: string) => `An empty cell: ${says}.`,
  sources: 'Sources',
  licence: 'Licence',
  licenceText: (name: string, url: string) =>
    `The compilation is licensed ${name} (${url}). The figures are facts published by others: credit the source of a row when you use it.`,
  cite: 'How to cite',
  citation: (title: string, of: { dataset: string; version: string; path: string }) =>
    `“${title}.” In: ${of.dataset}, version ${of.version}, ${of.path}. Name the source of every row you use beside it.`,
};

export type PackageWords = typeof packages;
