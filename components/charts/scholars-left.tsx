import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** From the widest net inwards: a post abroad and the weaker signs are parts of the first, what was seen is part of a post abroad. */
const GROUPS = {
  profiles: ['sci-novaya-2500', 'sci-novaya-1600', 'sci-novaya-600', 'sci-novaya-900'],
  names: ['sci-univ-270'],
} as const;

/** Which number each number is part of. */
const WHOLES = {
  'sci-novaya-1600': 'sci-novaya-2500',
  'sci-novaya-600': 'sci-novaya-1600',
  'sci-novaya-900': 'sci-novaya-2500',
} as const;

/** Scholars who left, by methods that contain each other. */
export const scholarsLeft = defineChart({
  slug: 'scholars-left',
  figures: [...Object.values(GROUPS).flat(), 'sci-univ-8600'],
  text: {
    title: 'From hundreds to thousands of scholars left, depending on what counts as a sign',
    summary:
      'Scholars with a Russian post who showed a sign of leaving in 2022 and 2023, as Novaya Gazeta Europe estimates from public profiles, and those found by name in ten universities.',
    howToRead:
      'In the first group, a name set in under another is part of it, and the thin line below its bar shows how long the whole is. So the bars must not be added, and they are no ranking. An arrow at the end of a bar means [[at-least|“at least” or “more than”]]. The second group is another method on a scale of its own.',
    notes: [
      'Scholars update their profiles themselves, and late. The middle number is [[extrapolated|extrapolated]] to allow for that, although one outlet presents it as seen. So the widest number is in part an extrapolation too, not a count.',
      'The weaker signs are a post in Russia that ended, or a new country without an employer. They prove nothing about one person.',
      'The count by name is a floor for ten universities only: of {sci-univ-8600} who stopped working there for any reason, most could not be traced.',
    ],
    groups: {
      profiles: {
        title: 'In public profiles',
        note: 'Scholars; a name set in is part of the one above',
      },
      names: { title: 'By name, in ten universities', note: 'Researchers, another method' },
    },
    labels: {
      'sci-novaya-2500': { name: 'All signs of leaving', detail: 'seen and scaled up' },
      'sci-novaya-1600': { name: 'A post abroad', detail: 'scaled up for late updates' },
      'sci-novaya-600': { name: 'Seen there', detail: 'in the profile itself' },
      'sci-novaya-900': { name: 'Weaker signs', detail: 'no new employer named' },
      'sci-univ-270': { name: 'Found abroad', detail: 'among those who could be traced' },
    },
  },
  rows: inGroups(GROUPS),
  brief: ['sci-novaya-2500', 'sci-univ-270'],
  plot: rowPlot({ mark: 'bar', colour: 'one' }, { wholes: WHOLES }),
});
