import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const ANSWERS = ['russians-abroad', 'world', 'family', 'future-russia', 'european', 'host', 'russia'].map(
  (answer) => `outrush-identity-${answer}`,
);

/** What emigrants feel part of; each could give several answers. */
export const identity = defineChart({
  slug: 'identity',
  figures: [...ANSWERS, 'outrush-w3-n'],
  text: {
    title:
      'In one survey {outrush-identity-russians-abroad} feel part of Russians abroad, {outrush-identity-russia} of Russia',
    summary: '% of those surveyed, several answers each; OutRush, summer 2023; not representative',
    howToRead:
      'Each dot is the share who chose the answer, on a scale up to all of those surveyed. People could choose several, so the shares do not add up to a hundred.',
    notes: [
      'The survey had {outrush-w3-n} over its first three rounds; the shares are of the third. They were [[convenience-sample|self-selected]], and the authors do not claim that they represent all emigrants.',
      'We read the shares in a report that repeats Kommersant’s. It does not show the wording of every answer, and we shortened some: “the world” stands for citizens of the world, “Europe” for Europeans.',
    ],
    groups: { answers: { title: 'I feel part of …' } },
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
  small: [
    'outrush-identity-russians-abroad',
    'outrush-identity-world',
    'outrush-identity-family',
    'outrush-identity-russia',
  ],
  brief: ['outrush-identity-russians-abroad', 'outrush-identity-world', 'outrush-identity-russia'],
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
