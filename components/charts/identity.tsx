import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const ANSWERS = ['russians-abroad', 'world', 'family', 'future-russia', 'european', 'host', 'russia'].map(
  (answer) => `outrush-identity-${answer}`,
);

/** What emigrants feel part of; several answers each. */
export const identity = defineChart({
  slug: 'identity',
  figures: [...ANSWERS, 'outrush-w3-n'],
  text: {
    title: 'More than half in one survey feel part of the Russians abroad, few of Russia as a whole',
    summary: 'What people in the third OutRush survey, made in summer 2023, feel themselves to be part of.',
    howToRead:
      'The longer the bar, the larger the share who chose the answer. People could choose several, so the bars do not add up to a hundred.',
    notes: [
      'The survey had {outrush-w3-n} over its first three rounds. They [[convenience-sample|joined by themselves]], and its authors do not claim that they stand for all emigrants.',
      'We read the shares in a re-report of Kommersant. It does not show the wording of every answer, and we shortened some: “the world” stands for citizens of the world, “Europe” for Europeans.',
    ],
    groups: { answers: { title: 'I feel part of …', note: 'Percent of respondents, several answers possible' } },
    labels: {
      'outrush-identity-russians-abroad': { name: 'Russians abroad' },
      'outrush-identity-world': { name: 'the world' },
      'outrush-identity-family': { name: 'family and friends' },
      'outrush-identity-future-russia': { name: 'a Russia of the future' },
      'outrush-identity-european': { name: 'Europe' },
      'outrush-identity-host': { name: 'the host country' },
      'outrush-identity-russia': { name: 'Russia as a whole' },
    },
  },
  rows: inGroups({ answers: ANSWERS }),
  brief: ['outrush-identity-russians-abroad', 'outrush-identity-world', 'outrush-identity-russia'],
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
