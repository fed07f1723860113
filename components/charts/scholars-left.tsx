import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** The broadest definition first: `-1600` and `-900` are parts of `-2500`, and `-600` is part of `-1600`. */
const GROUPS = {
  profiles: ['sci-novaya-2500', 'sci-novaya-1600', 'sci-novaya-600', 'sci-novaya-900'],
  names: ['sci-univ-270'],
} as const;

/** The figure that each figure is part of. */
const WHOLES = {
  'sci-novaya-1600': 'sci-novaya-2500',
  'sci-novaya-600': 'sci-novaya-1600',
  'sci-novaya-900': 'sci-novaya-2500',
} as const;

/** Scholars who left, by nested definitions and by another method. */
export const scholarsLeft = defineChart({
  slug: 'scholars-left',
  figures: [...Object.values(GROUPS).flat(), 'sci-univ-8600'],
  text: {
    title: 'Hundreds or thousands of scholars left, depending on what one counts',
    summary: 'Scholars who left in 2022 and 2023; Novaya Gazeta Europe estimates, and a count by name',
    howToRead:
      'In the first group, a name set in under another is part of it, and the thin line below its bar shows how long the whole is. So the bars must not be added, and they are not a ranking. An arrow at the end of a bar means [[at-least|“at least” or “more than”]]. The second group is another method.',
    notes: [
      'Novaya Gazeta Europe looked at public profiles of scholars with a Russian post. They update these themselves, and late. The number for posts abroad is [[extrapolated|extrapolated]] from those seen, to allow for that, although one outlet presents it as seen. So the number for all signs is in part an extrapolation too, not a count.',
      'The weaker signs are a post in Russia that ended, or a new country without an employer. They prove nothing about one person.',
      'The count by name is a floor for ten universities only: of {sci-univ-8600} who stopped working there for any reason, most could not be traced.',
    ],
    groups: {
      profiles: { title: 'In public profiles', note: 'set in: part of the one above' },
      names: { title: 'By name, in ten universities', note: 'another method' },
    },
    labels: {
      'sci-novaya-2500': { name: 'All signs', detail: 'partly scaled up' },
      'sci-novaya-1600': { name: 'A post abroad', detail: 'scaled up' },
      'sci-novaya-600': { name: 'A post seen', detail: 'in the profile' },
      'sci-novaya-900': { name: 'Weaker signs', detail: 'no employer' },
      'sci-univ-270': { name: 'Found abroad', detail: 'of those traced' },
    },
  },
  rows: inGroups(GROUPS),
  brief: ['sci-novaya-2500', 'sci-univ-270'],
  plot: rowPlot({ mark: 'bar', colour: 'one' }, { wholes: WHOLES }),
});
