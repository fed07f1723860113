/** What the workbook says of itself. Its English tables have the columns and codes of the CSV files. */
export const workbook = {
  sheets: {
    readMe: 'read me',
    figures: 'figures',
    dictionary: 'dictionary',
    codes: 'codes',
    sources: 'sources',
    events: 'events',
    relations: 'relations',
    'not-drawn': 'not-drawn',
  },
  /** Where its columns are not called as in the CSV files. */
  columns: '',
  dictionary: ['sheet', 'column', 'title', 'meaning', 'type', 'unit', 'an empty cell says', 'values'],
  codes: ['sheet', 'column', 'code', 'meaning'],
  types: { text: 'text', number: 'number', integer: 'integer', date: 'date' },
  /** Names of properties of the document that Excel has no field for. */
  properties: { publisher: 'Publisher', licence: 'Licence', version: 'Version', date: 'Date' },
  draft: 'draft',
};

export type WorkbookWords = typeof workbook;
