import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  surveys: ['ret-outrush-2024', 'ret-ranepa-2024', 'ret-ft-2023'],
  companies: ['ret-hh-2023', 'ret-finion-2023', 'ret-finion-2024'],
  officials: [
    'ret-putin-2023',
    'ret-oreshkin-2023',
    'ret-volodin-2023',
    'ret-mintsifry-2024-it',
    'ret-shadayev-2022-sim',
    'ret-mishustin-2022-it',
  ],
} as const;

/** Published shares of emigrants who went back, by kind of source; each has its own base. */
export const returnClaims = defineChart({
  slug: 'return-claims',
  figures: Object.values(GROUPS).flat(),
  text: {
    title: 'Officials claim far more returns than surveys find',
    summary: '% said to have come back; each source has its own base. Surveys are not representative',
    howToRead:
      'Each mark is one published share, on a scale up to all: a dot one number, a band a [[range|range]], an arrow [[at-least|“more than”]]. Hollow marks are claims of officials. The bases differ: people in a survey, job seekers, clients of a firm, SIM cards. So the groups show who claims what, not how returns grew.',
    notes: [
      'No two of these measure the same thing. We join none and take no average.',
      'The surveys look for people abroad. They may miss some who went home. OutRush’s share of 2024 is of those who came back within a year. Its share of 2023, given to the Financial Times, counts visits as well. RANEPA belongs to the state and asked online.',
      'HeadHunter, a job board, counts CVs that moved abroad in 2022 and back. The newspaper Izvestia set its share and that of Finion, a relocation firm, side by side. They are two measures, not the ends of one range. One report says that Finion’s clients only plan to return. For 2024 the firm’s head extended a share of its clients to all who left.',
      'The officials’ shares came with no data that we could see, or from SIM cards, which do not tell travellers from emigrants. Putin and the speaker of the Duma spoke of all who left, the president’s aide of those who left after the call-up, the digital ministry and the prime minister of IT workers. The digital minister’s share of 2022 is of SIM cards, and the prime minister’s rests on them.',
    ],
    groups: {
      surveys: { title: 'Surveys of emigrants', note: '% of those surveyed' },
      companies: { title: 'Two firms', note: '% of CVs or of clients' },
      officials: { title: 'Russian officials', note: '% of leavers, IT or SIM cards' },
    },
    labels: {
      'ret-outrush-2024': { name: 'OutRush', detail: '2024, one year' },
      'ret-ranepa-2024': { name: 'RANEPA', detail: '2024' },
      'ret-ft-2023': { name: 'OutRush', detail: '2023, with visits' },
      'ret-hh-2023': { name: 'HeadHunter', detail: '2023, CVs' },
      'ret-finion-2023': { name: 'Finion', detail: '2023, clients' },
      'ret-finion-2024': { name: 'Finion', detail: '2024, said of all' },
      'ret-putin-2023': { name: 'Vladimir Putin', detail: '2023' },
      'ret-oreshkin-2023': { name: 'President’s aide', detail: '2023, call-up' },
      'ret-volodin-2023': { name: 'Speaker of the Duma', detail: '2023' },
      'ret-mintsifry-2024-it': { name: 'Digital ministry', detail: '2024, IT' },
      'ret-shadayev-2022-sim': { name: 'Digital minister', detail: '2022, SIM' },
      'ret-mishustin-2022-it': { name: 'Prime minister', detail: '2022, IT by SIM' },
    },
  },
  rows: inGroups(GROUPS),
  headline: [
    ...GROUPS.surveys,
    'ret-hh-2023',
    'ret-finion-2023',
    'ret-putin-2023',
    'ret-volodin-2023',
    'ret-mishustin-2022-it',
  ],
  small: ['ret-outrush-2024', 'ret-ranepa-2024', 'ret-putin-2023', 'ret-volodin-2023'],
  brief: ['ret-outrush-2024', 'ret-putin-2023'],
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100 }),
});
