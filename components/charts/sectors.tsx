import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** Groups of people share one scale, whoever counted them; shares have their own. */
const GROUPS = {
  words: ['summary-sector-shortage', 'nyt-economy-damage'],
  it: ['it-raec-left', 'it-minister-100k'],
  scholars: ['sci-univ-270', 'sci-novaya-600', 'sci-novaya-1600', 'sci-novaya-2500'],
  newsrooms: ['jour-150', 'jour-500', 'jour-1000'],
  developers: ['it-github-moved-2022-06', 'it-github-moved-2022-11', 'it-github-moved-2022-11-control'],
} as const;

/** What is known of the professions that left, as counts or in words. */
export const sectors = defineChart({
  slug: 'sectors',
  figures: [...Object.values(GROUPS).flat(), 'sector-2024-it-plurality', 'eco-it-short-2021'],
  text: {
    title: 'Coders, scholars and reporters left, but we found no total by profession',
    summary: 'People or % of developers; each group has its own sources, and each row its own count',
    howToRead:
      'Compare marks inside a group only: every group has its own scale and its own way of counting. A band is a [[range|range]], an arrow means [[at-least|“at least”]]. A hollow mark is the claim of an official. A statement in words has no number and no place on a scale.',
    notes: [
      'The part of The New York Times article we could read gives no number for any sector. It quotes experts on the economy. That IT and higher education lack people is in a circulating summary of it only.',
      'The industry body RAEC estimated those who had left by {it-raec-left|date}. The digital minister spoke of those abroad by {it-minister-100k|date}.',
      'GitHub profiles stand in for people: a developer can move without saying so. The shares are of users active in Russia in February 2021. The comparison group, comparable countries, shows how many change country in ordinary times.',
      'The four counts of scholars overlap. They rest on different evidence, from names on university pages to hints in online profiles. The first is of the University of Wisconsin ({sci-univ-270|reported}), the others of Novaya Gazeta Europe ({sci-novaya-600|reported}). Two are extrapolated, one of them in part. So they must not be added.',
      'The three counts of journalists come from three bodies: Agentstvo, which asked seventeen newsrooms, on {jour-150|reported}, the World Editors Forum on {jour-500|reported} and the Net Freedoms Project on {jour-1000|reported}. The steps from one to the next show a change of counter, not of pace.',
      'A shortage is not the same as an exodus: the digital ministry already claimed a gap of {eco-it-short-2021} in IT in June 2021, before the invasion.',
      'IT workers were {sector-2024-it-plurality|bare} among the people whom OutRush surveyed in 2024. The brief gives no share.',
    ],
    groups: {
      words: { title: 'In words only', note: 'no number was given' },
      it: { title: 'IT workers abroad', note: 'people; estimates' },
      developers: { title: 'Developers who moved', note: '% of active GitHub users' },
      scholars: { title: 'Scholars who left', note: 'people; counts overlap' },
      newsrooms: { title: 'Journalists who left', note: 'people; three counters' },
    },
    labels: {
      'summary-sector-shortage': { name: 'IT, universities', detail: 'a summary only' },
      'nyt-economy-damage': { name: 'Economy', detail: 'experts quoted' },
      'it-raec-left': { name: 'RAEC', detail: 'industry, 2022' },
      'it-minister-100k': { name: 'Digital minister', detail: '2022' },
      'it-github-moved-2022-06': { name: 'Russia', detail: '{it-github-moved-2022-06|month}' },
      'it-github-moved-2022-11': { name: 'Russia', detail: '{it-github-moved-2022-11|month}' },
      'it-github-moved-2022-11-control': {
        name: 'Comparison',
        detail: '{it-github-moved-2022-11-control|month}',
      },
      'sci-univ-270': { name: 'By name', detail: 'ten universities' },
      'sci-novaya-600': { name: 'Post abroad', detail: 'seen' },
      'sci-novaya-1600': { name: 'Post abroad', detail: 'scaled up' },
      'sci-novaya-2500': { name: 'All signs', detail: 'partly scaled up' },
      'jour-150': { name: 'Agentstvo', detail: '2022' },
      'jour-500': { name: 'World Editors Forum', detail: '2023' },
      'jour-1000': { name: 'Net Freedoms Project', detail: '2023' },
    },
  },
  rows: inGroups(GROUPS),
  headline: [...GROUPS.words, ...GROUPS.it, 'sci-novaya-2500', 'jour-1000'],
  small: ['it-raec-left', 'sci-novaya-2500', 'jour-1000'],
  brief: ['it-raec-left', 'sci-novaya-2500'],
  plot: rowPlot({
    words: { mark: 'dot', colour: 'one', scale: 'people' },
    it: { mark: 'dot', colour: 'one', scale: 'people' },
    scholars: { mark: 'dot', colour: 'one', scale: 'people' },
    newsrooms: { mark: 'dot', colour: 'one', scale: 'people' },
    developers: { mark: 'dot', colour: 'one', scale: 'share', to: 100 },
  }),
});
