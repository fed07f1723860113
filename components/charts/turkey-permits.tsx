import { timePlot } from '../draw/plots/time-plot';
import { defineChart, inGroups } from './define-chart';

const DATES = [
  'tur-permits-2022-12',
  'tur-permits-2023-11',
  'tur-permits-2023-12',
  'tur-permits-2024-05',
  'tur-permits-2025-01',
  'tur-permits-2025-11',
] as const;

const YEARS = { first: '2022-10-01', last: '2026-03-31' };

/** Russians holding a Turkish residence permit, at six dates. */
export const turkeyPermits = defineChart({
  slug: 'turkey-permits',
  figures: [...DATES, 'bell-2024-tur'],
  text: {
    title: 'Russians’ permits in Turkey about halved by 2025; many were refused',
    summary: 'Russians with a Turkish [[permit|residence permit]], 2022–2025; Turkey’s migration directorate',
    howToRead:
      'Each dot is the number of holders on one day, a [[stock|stock]]; for one of them only the month is known. The line joins one series and says nothing about the days between. An arrow means [[at-least|“more than”]].',
    notes: [
      'People left, and Turkey has refused permits since 2023. We found no count of how many were refused and how many went.',
      'The numbers are of Turkey’s migration directorate. They reached us through several news reports, which round them in their own ways. Another report of the same data has a slightly lower one for the end of 2022.',
      'People who lived in Turkey before the war hold permits too. Those who stay without a visa do not.',
      'The Bell counts {bell-2024-tur} in Turkey who came after the invasion and had not gone back by {bell-2024-tur|month}. That is another question, and it can’t be set beside the permits. How The Bell counted them could not be read.',
    ],
    groups: { holders: { title: 'Russians holding a permit' } },
    labels: Object.fromEntries(DATES.map((id) => [id, { name: `{${id}|date}` }])),
  },
  rows: inGroups({ holders: DATES }),
  plot: timePlot((rows, { shown }) => [
    { title: '', rows, colour: 'abroad', days: YEARS, height: shown === 'small' ? 150 : 260, whole: true },
  ]),
});
