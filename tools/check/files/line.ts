/** One line of the table: a checker, its version, the files that it was given, and what it said of them. */
export type Line = {
  readonly checker: string;
  readonly version: string;
  readonly files: string;
  readonly result: string;
  readonly standing: 'passed' | 'failed' | 'not run';
};

/** A checker that this machine hasn't: why, and how it is had. */
export const notRun = (checker: string, files: string, why: string): Line => ({
  checker,
  version: '',
  files,
  result: `not run: ${why}`,
  standing: 'not run',
});

/** What a checker said of some files: what was well, or its first complaints and how many there are. */
export function said(of: Pick<Line, 'checker' | 'version' | 'files'>, faults: readonly string[], well: string): Line {
  if (faults.length === 0) return { ...of, result: well, standing: 'passed' };
  const more = faults.length > 3 ? `; and ${faults.length - 3} more` : '';
  return { ...of, result: `${faults.slice(0, 3).join('; ')}${more}`, standing: 'failed' };
}
