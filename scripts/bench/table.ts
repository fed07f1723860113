import type { Measured } from './measure';
import { KINDS } from './traffic';

const HEADINGS = ['address', 'requests', ...KINDS.map((kind) => `${kind} KB`), 'all KB', 'shown ms', 'what'];

function cells({ path, status, requests, bytes, shownMs, shown }: Measured): string[] {
  const all = KINDS.reduce((sum, kind) => sum + bytes[kind], 0);
  return [
    status === 200 ? path : `${path} (answers ${status})`,
    String(requests),
    ...[...KINDS.map((kind) => bytes[kind]), all].map((size) => (size / 1024).toFixed(1)),
    Number.isNaN(shownMs) ? '–' : String(Math.round(shownMs)),
    shown,
  ];
}

/** For a terminal. */
export function plain(measured: readonly Measured[]): string {
  const rows = [HEADINGS, ...measured.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}

/** For docs/bench.md. */
export function markdown(measured: readonly Measured[], conditions: string): string {
  const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const align = row(HEADINGS.map((_, column) => (column === 0 ? ':--' : '--:')));
  return `# What a first visit costs

Made by \`npm run bench -- --save\`: ${conditions}. Each address was visited five times with an empty
cache; the visit with the median time stands here. Sizes are bytes on the wire with headers, in KB of 1,024.
"Shown" counts from the start of the navigation to the first chart on the page, or to the first paint where
there is none. Times depend on the machine: compare them with each other, not with another table.

${[row(HEADINGS), align, ...measured.map((one) => row(cells(one)))].join('\n')}
`;
}
