/** One line of the table: a checker, its version, the files it checked, and its result. */
export type Line = {
  readonly checker: string;
  readonly version: string;
  readonly files: string;
  readonly result: string;
  readonly status: 'passed' | 'failed' | 'not run';
};

/** A checker that is missing on this machine: why, and how to get it. */
export const notRun = (checker: string, files: string, why: string): Line => ({
  checker,
  version: '',
  files,
  result: `not run: ${why}`,
  status: 'not run',
});

/** A checker's result for some files: `well` if there are no faults, else the first of them and how many there are. */
export function resultLine(
  of: Pick<Line, 'checker' | 'version' | 'files'>,
  faults: readonly string[],
  well: string,
): Line {
  if (faults.length === 0) return { ...of, result: well, status: 'passed' };
  const more = faults.length > 3 ? `; and ${faults.length - 3} more` : '';
  return { ...of, result: `${faults.slice(0, 3).join('; ')}${more}`, status: 'failed' };
}
