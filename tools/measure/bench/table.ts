import type { Section } from './section';

/** For a terminal. */
export function plain({ heading, about, columns, rows, notes }: Section): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const lines = all.map((row) => row.map(pad).join('  ').trimEnd());
  return [heading, '', about, '', ...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** For docs/bench.md. */
export function markdown({ heading, about, columns, rows, notes }: Section, conditions: string): string {
  const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const align = row(columns.map((_, column) => (column === 0 ? ':--' : '--:')));
  return [
    `## ${heading}`,
    about,
    [row(columns), align, ...rows.map(row)].join('\n'),
    ...notes,
    `Measured ${conditions}.`,
  ].join('\n\n');
}
