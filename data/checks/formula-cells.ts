import { DataError } from '../errors';
import type { OriginalDataset } from '../parse';

/**
 * What a spreadsheet may run as a formula, full-width signs included (OWASP, CWE-1236): at the start of a
 * cell, and after a separator or a quote, where a reader that splits the text differently starts a cell.
 */
const RUNS = /^[\t\r\n\0]|(^|[,;|"'\t\r\n])[\s"']*[=+\-@＝＋－＠]/;

/** Whether a spreadsheet may take a text cell for a formula. */
export function runsAsFormula(text: string): boolean {
  return RUNS.test(text);
}

/** Stops the build on text that a spreadsheet would run: quoting it in the CSV would not help. */
export function checkFormulaCells(dataset: OriginalDataset): DataError[] {
  const tables = [
    ...dataset.figures.map((record) => ({ file: `data/figures/${record.topic}.json`, record })),
    ...dataset.events.map((record) => ({ file: 'data/events.json', record })),
    ...dataset.sources.map((record) => ({ file: 'data/sources.json', record })),
  ];
  return tables.flatMap(({ file, record }) =>
    textsIn(record)
      .filter(runsAsFormula)
      .map(
        (text) =>
          new DataError({
            file,
            record: record.id,
            rule: `the text "${text.slice(0, 20)}" has a character that spreadsheets run, first or after a separator or quote`,
            wayOut: 'Reword it to have a letter or a digit there.',
          }),
      ),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}
