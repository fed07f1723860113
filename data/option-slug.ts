/**
 * A value of a closed list as addresses say it: the unit "percent of respondents" is
 * percent-of-respondents. A country's code keeps its capitals: they are how people know it.
 */
export function optionSlug(option: string): string {
  if (/^[A-Z]{3}$/.test(option)) return option;
  return option
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
