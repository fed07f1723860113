import type { Line } from './line';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The table for docs/checkers.md, with the versions and the day of the run. */
export function report(
  lines: readonly Line[],
  of: { day: string; data: string; node: string; system: string },
): string {
  const rows = lines.map(
    ({ checker, version, files, result }) => `| ${[checker, version, files, result].map(cell).join(' | ')} |`,
  );
  const count = (status: Line['status']) => lines.filter((line) => line.status === status).length;
  return `# What other people's programs say of our files

Made by \`npm run files:check -- --save\`: each line is a run of that checker over the files named, written from the data as
they stand. On ${of.day}, data ${of.data}, Node ${of.node}, ${of.system}: ${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run.

The checkers from npm are fetched for the run only; those of Debian are installed when it runs as root there
(\`NO_SYSTEM_INSTALL=1\` forbids it). Two take files that are not ours to ship: \`DCAT_AP_SHAPES\` names the SHACL shapes of
DCAT-AP 3 (several with \`:\` between them), \`DATA_PACKAGE_PROFILE\` the profile of Data Package 2.0 (datapackage.json). "Every
column has its type" means: read with the program's defaults, and as the file's descriptor says; days stay text in a
program that takes none from a CSV.

| checker | version | files | result |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
