import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const POINTS = ['work-russian-firms-before', 'work-russian-firms-2022-09', 'work-russian-firms-2023-07'] as const;

/** Survey respondents who worked for Russian companies: before leaving, and twice after. */
export const russianEmployers = defineChart({
  slug: 'russian-employers',
  figures: [...POINTS, 'work-russian-firms-ranepa', 'it-minister-80pct-remote'],
  text: {
    title: 'After leaving, far fewer in a survey worked for Russian firms',
    summary: '% of those surveyed, before leaving and after; OutRush, 2022–2023; not representative',
    howToRead:
      'Each dot is the share who worked for a Russian company, on a scale up to all of those surveyed. The first is what people recalled later. The other two were given at the time.',
    notes: [
      'Respondents were [[convenience-sample|self-selected]], and not all took part each time. Part of the fall may come from who answered.',
      'RANEPA found {work-russian-firms-ranepa} in 2025. That is a share of emigrants in paid work, so it can’t continue this series.',
      'Russia’s digital minister claimed in December 2022 that {it-minister-80pct-remote} of IT specialists abroad still worked for Russian firms. That is a claim about one trade. The shares here cover all trades and are far lower.',
    ],
    groups: { share: { title: 'Worked for a Russian company' } },
    labels: {
      'work-russian-firms-before': { name: 'Before leaving', detail: 'as recalled' },
      'work-russian-firms-2022-09': { name: '{work-russian-firms-2022-09|month}' },
      'work-russian-firms-2023-07': { name: '{work-russian-firms-2023-07|month}' },
    },
  },
  rows: inGroups({ share: POINTS }),
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
