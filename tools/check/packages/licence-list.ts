import { exception } from './licence-rule';
import type { Locked } from './locked';

/** docs/licences.md, from the lock file alone: the same on every machine. */
export function licenceList(packages: readonly Locked[]): string {
  const shipped = unique(packages.filter(({ dev }) => !dev));
  const tools = unique(packages.filter(({ dev }) => dev));
  const reasons = [...new Set(shipped.map(reasonOf).filter(Boolean))];
  return `# Licences

Made by \`npm run licences\` from package-lock.json. A test fails when it is out of date, and when a package of
the site is under a licence that is unknown or copyleft.

## Of the site: ${shipped.length} packages

What builds and serves the site: \`npm start\` installs these. Readers' browsers get part of it: the fonts, and on the workbench React, Next and Recharts.

| package | version | licence | note |
| --- | --- | --- | --- |
${shipped.map((one) => `| ${one.name} | ${one.version} | ${one.license} | ${noteOf(one, reasons)} |`).join('\n')}

${reasons.map((why, i) => `${i + 1}. Stays: ${why}.`).join('\n')}

## Tools: ${tools.length} packages

They test and measure the site, and no part of them is in it.

| licence | packages |
| --- | --- |
${byLicence(tools)}
`;
}

const reasonOf = ({ name, license }: Locked) => exception(name, license ?? '');

function noteOf(one: Locked, reasons: readonly string[]): string {
  const reason = reasonOf(one);
  return [...(one.optional ? ['optional'] : []), ...(reason ? [`see ${reasons.indexOf(reason) + 1}`] : [])].join(', ');
}

function byLicence(packages: readonly Locked[]): string {
  const licences = [...new Set(packages.map(({ license }) => license ?? 'none named'))].sort();
  return licences
    .map((licence) => {
      const names = packages.filter((one) => (one.license ?? 'none named') === licence).map(({ name }) => name);
      return `| ${licence} | ${[...new Set(names)].join(', ')} |`;
    })
    .join('\n');
}

function unique(packages: readonly Locked[]): readonly Locked[] {
  const byKey = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
