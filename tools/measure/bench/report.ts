const TITLE = `# What the site costs, and how far it goes

Made by \`npm run bench -- --save\`; \`npm run bench -- lighthouse --save\` measures one part anew and leaves the others.
Times depend on the machine and on what else it does: compare them with each other, not with another table.`;

/**
 * The report with these parts in place of their earlier results, new ones at the end. A part begins with its heading.
 */
export function withParts(report: string, parts: readonly string[]): string {
  const [, ...old] = report.split(/^(?=## )/m).map((part) => part.trim());
  const headingOf = (part: string) => part.split('\n', 1)[0];
  const kept = old.map((part) => parts.find((one) => headingOf(one) === headingOf(part)) ?? part);
  const added = parts.filter((one) => !old.some((part) => headingOf(part) === headingOf(one)));
  return `${[TITLE, ...kept, ...added].join('\n\n')}\n`;
}
