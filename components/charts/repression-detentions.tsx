import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  protests: ['ovd-protest-detentions-2022', 'ovd-protest-detentions-2023', 'ovd-protest-detentions-2024'],
  detentions: ['ovd-detentions-2022-08', 'ovd-detentions-2022-10', 'ovd-detentions-2023-08', 'ovd-detentions-2025-02'],
  accused: ['ovd-defendants-2022-08', 'ovd-defendants-2023-03', 'ovd-defendants-2024-02'],
} as const;

/** Figures for which the source names no day: "by March", "three years into the war". */
const BY_MONTH: ReadonlySet<string> = new Set(['ovd-detentions-2025-02', 'ovd-defendants-2023-03']);

/** What OVD-Info recorded in Russia: detentions at protests by year, and two running counts. */
export const repressionDetentions = defineChart({
  slug: 'repression-detentions',
  figures: [...Object.values(GROUPS).flat(), 'ovd-imprisoned-2024-02'],
  text: {
    title: 'Detentions at protests all but ended after 2022; criminal cases went on',
    summary: 'Detentions, and people accused over the war, as recorded by OVD-Info: known cases only',
    howToRead:
      'Each group has a scale of its own. In the first, a bar is one year. In the other two a mark is a running count up to that day or month, so a higher one does not mean a worse year. An arrow means [[at-least|“at least” or “more than”]].',
    notes: [
      'These are known cases. How many there are in all is not known.',
      'A [[detention|detention]] is not a person: the same person may have been held again. OVD-Info corrects its counts.',
      'Detentions are not protests, and fewer of them do not mean that more people agree with the war. OVD-Info links the fall to the laws of wartime.',
      'People abroad who are tried without being there are among the accused. In February 2024 {ovd-imprisoned-2024-02} were in custody.',
    ],
    groups: {
      protests: { title: 'At anti-war protests', note: 'detentions in the year' },
      detentions: { title: 'For views against the war', note: 'detentions so far' },
      accused: { title: 'Accused in anti-war cases', note: 'people so far; another scale' },
    },
    labels: Object.fromEntries([
      ...['2022', '2023', '2024'].map((year) => [`ovd-protest-detentions-${year}`, { name: year }]),
      ...[...GROUPS.detentions, ...GROUPS.accused].map((id) => [
        id,
        { name: `{${id}|${BY_MONTH.has(id) ? 'month' : 'date'}}` },
      ]),
    ]),
  },
  rows: inGroups(GROUPS),
  headline: [...GROUPS.protests, ...GROUPS.accused],
  small: [...GROUPS.protests, 'ovd-defendants-2024-02'],
  brief: ['ovd-protest-detentions-2022', 'ovd-protest-detentions-2023', 'ovd-defendants-2024-02'],
  plot: rowPlot({
    protests: { mark: 'bar', colour: 'one', scale: 'detentions' },
    detentions: { mark: 'bar', colour: 'one', scale: 'detentions' },
    // Dots, as people are another unit than the detentions of the bars, and their lengths must not be compared.
    accused: { mark: 'dot', colour: 'one', scale: 'people' },
  }),
});
