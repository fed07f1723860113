import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  left: ['tur', 'mne', 'geo', 'arm', 'kaz'].map((code) => `outrush-left-${code}`),
  plan: ['geo', 'tur', 'arm'].map((code) => `outrush-plan-leave-${code}`),
} as const;

/** Shares who moved on from a host country and who plan to, by country; no flows between countries. */
export const movedOn = defineChart({
  slug: 'moved-on',
  figures: [...GROUPS.left, ...GROUPS.plan, 'outrush-moved-2023-24', 'ranepa-stayed-first', 'ranepa-moved'],
  text: {
    title: 'Over half moved on from Turkey, about a third or fewer elsewhere',
    summary: '% of those surveyed; OutRush, 2023–2024, read at second hand; not representative',
    howToRead:
      'Each dot is a share of the people surveyed in, or from, that country, on a scale up to all of them. An arrow means [[at-least|“more than”]]. The upper group moved, the lower one plans to: the two do not follow from each other.',
    notes: [
      'The upper shares are of panel members who had lived in the country, in 2023 and 2024. The lower ones are of those who live there, in 2024. “Elsewhere” in the title means the four other countries in the picture.',
      'The shares reached us at second hand. How many people were surveyed in each country is not shown, so small differences mean little.',
      'We found no figures on who went from which country to which. So we show no flows, only the share that left each place. Those who plan to leave may want to go to any country.',
      'Over all countries {outrush-moved-2023-24} of the panel moved to another country between the middle of 2023 and the middle of 2024. RANEPA surveyed other people: {ranepa-stayed-first} still lived in their first country, and {ranepa-moved} had moved to another one.',
      'Respondents were [[convenience-sample|self-selected]]. The shares do not represent all emigrants.',
    ],
    groups: {
      left: { title: 'Moved on', note: '% of those who had lived there' },
      plan: { title: 'Plan to leave within a year', note: '% of those living there' },
    },
    labels: {},
  },
  rows: inGroups(GROUPS),
  brief: GROUPS.left,
  plot: rowPlot({
    left: { mark: 'dot', colour: 'one', to: 100 },
    plan: { mark: 'dot', colour: 'one', to: 100 },
  }),
});
