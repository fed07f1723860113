/**
 * A value of a closed list as addresses write it: the unit "percent of respondents" is
 * percent-of-respondents. A country code keeps its capitals, as that is how people know it.
 */
export function optionSlug(option: string): string {
  if (/^[A-Z]{3}$/.test(option)) return option;
  return option
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
