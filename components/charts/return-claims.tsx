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

/** Published shares of emigrants who went back, by kind of claim; each has a base of its own. */
export const returnClaims = defineChart({
  slug: 'return-claims',
  figures: Object.values(GROUPS).flat(),
  text: {
    title: 'Officials claim far more returns than surveys find',
    summary:
      'Published shares of people who left Russia and came back, grouped by who says so. The base of each stands beside it.',
    howToRead:
      'Each dot is one published share, a band a [[range|range]], an arrow means [[at-least|“more than”]]. The bases differ: people in a survey, job seekers, clients of a firm, SIM cards. So the groups show who claims what, not how returns grew.',
    notes: [
      'No two of these measure the same thing. We join none and take no average.',
      'The surveys look for people abroad. They may miss some who went home. The largest of the three shares counts visits as well. RANEPA belongs to the state.',
      'The newspaper Izvestia set the first two shares of companies side by side. They are two measures, not the ends of one range. One report says that Finion’s clients only plan to return. For 2024 the firm’s head extended a share of its clients to all who left.',
      'The officials’ shares came with no data that we could see, or from SIM cards, which do not tell travellers from emigrants.',
    ],
    groups: {
      surveys: { title: 'Surveys of emigrants', note: 'Percent of respondents' },
      companies: { title: 'A job board and a relocation firm', note: 'Percent of job seekers, or of clients' },
      officials: { title: 'Russian officials', note: 'Percent of those who left, of IT workers, or of SIM cards' },
    },
    labels: {
      'ret-outrush-2024': { name: 'OutRush', detail: 'within a year, 2023 to 2024' },
      'ret-ranepa-2024': { name: 'RANEPA', detail: 'online, {ret-ranepa-2024|month}' },
      'ret-ft-2023': {
        name: 'OutRush, to the Financial Times',
        detail: 'visits included, {ret-ft-2023|reported-month}',
      },
      'ret-hh-2023': {
        name: 'HeadHunter, a job board',
        detail: 'CVs that moved abroad in 2022; {ret-hh-2023|reported-month}',
      },
      'ret-finion-2023': {
        name: 'Finion, a relocation firm',
        detail: 'its clients, to Izvestia; {ret-finion-2023|reported-month}',
      },
      'ret-finion-2024': {
        name: 'Finion, a relocation firm',
        detail: 'its clients, extended to all; {ret-finion-2024|reported-month}',
      },
      'ret-putin-2023': { name: 'Vladimir Putin', detail: 'all who left; no data, {ret-putin-2023|month}' },
      'ret-oreshkin-2023': {
        name: 'Aide of the president',
        detail: 'left after the call-up; no data, {ret-oreshkin-2023|month}',
      },
      'ret-volodin-2023': {
        name: 'Speaker of the Duma',
        detail: 'all who left; no data, {ret-volodin-2023|month}',
      },
      'ret-mintsifry-2024-it': {
        name: 'Digital ministry',
        detail: 'IT workers; no data, {ret-mintsifry-2024-it|month}',
      },
      'ret-shadayev-2022-sim': { name: 'Digital minister', detail: 'SIM cards, {ret-shadayev-2022-sim|month}' },
      'ret-mishustin-2022-it': {
        name: 'Prime minister',
        detail: 'IT workers by SIM card, {ret-mishustin-2022-it|month}',
      },
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
  brief: ['ret-outrush-2024', 'ret-putin-2023'],
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100 }),
});
