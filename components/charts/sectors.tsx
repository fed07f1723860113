import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** People stand on one scale, whoever counted them; shares have another. */
const GROUPS = {
  words: ['summary-sector-shortage', 'nyt-economy-damage'],
  it: ['it-raec-left', 'it-minister-100k'],
  scholars: ['sci-univ-270', 'sci-novaya-600', 'sci-novaya-1600', 'sci-novaya-2500'],
  newsrooms: ['jour-150', 'jour-500', 'jour-1000'],
  developers: ['it-github-moved-2022-06', 'it-github-moved-2022-11', 'it-github-moved-2022-11-control'],
} as const;

/** What is known of the professions that left: words where there are words, counts where there are counts. */
export const sectors = defineChart({
  slug: 'sectors',
  figures: [...Object.values(GROUPS).flat(), 'sector-2024-it-plurality', 'eco-it-short-2021'],
  text: {
    title: 'Coders, scholars and reporters left, but nobody has a total by profession',
    summary:
      'What the article, a summary of it and other sources say about the professions that Russia lost, each on a scale of its own.',
    howToRead:
      'Compare dots and bands inside a group only: every group has its own scale and its own way of counting. A band is a range, an arrow means [[at-least|“at least”]]. A dashed outline marks a statement in words, without a number.',
    notes: [
      'The part of the article we could read gives no number for any sector. That IT and higher education lack people is in a circulating summary of it only.',
      'GitHub profiles stand in for people: a developer can move without saying so. The comparison group shows how many change country in ordinary times.',
      'The four counts of scholars overlap. They rest on different evidence, from names on university pages to hints in online profiles. Two are extrapolated, one of them in part. So they must not be added.',
      'The three counts of journalists come from three bodies. The step from one to the next is a change of counter, not of pace.',
      'A shortage is not the same as an exodus: the digital ministry already claimed a gap of {eco-it-short-2021} in IT in June 2021, before the invasion.',
      'IT workers were {sector-2024-it-plurality|bare} among the people whom OutRush surveyed in 2024. The brief gives no share.',
    ],
    groups: {
      words: { title: 'In words only', note: 'No number was given' },
      it: { title: 'IT workers abroad', note: 'People, by Russian industry and government estimates' },
      developers: {
        title: 'Software developers who changed country',
        note: 'Percent of active GitHub users in Russia in February 2021',
      },
      scholars: { title: 'Scholars who left', note: 'People, by four ways of counting that overlap' },
      newsrooms: { title: 'Journalists who left', note: 'People, each by another counter' },
    },
    labels: {
      'summary-sector-shortage': {
        name: 'IT and higher education',
        detail: 'only in a circulating summary of the article',
      },
      'nyt-economy-damage': { name: 'Russia’s economy', detail: 'experts quoted in the article' },
      'it-raec-left': { name: 'Industry body RAEC', detail: 'left by {it-raec-left|date}' },
      'it-minister-100k': { name: 'Digital minister', detail: 'abroad by {it-minister-100k|date}' },
      'it-github-moved-2022-06': { name: 'From Russia', detail: 'by {it-github-moved-2022-06|month}' },
      'it-github-moved-2022-11': { name: 'From Russia', detail: 'by {it-github-moved-2022-11|month}' },
      'it-github-moved-2022-11-control': {
        name: 'From comparable countries',
        detail: 'by {it-github-moved-2022-11-control|month}',
      },
      'sci-univ-270': { name: 'Ten universities, by name', detail: 'University of Wisconsin, {sci-univ-270|reported}' },
      'sci-novaya-600': { name: 'New post abroad seen', detail: 'Novaya Gazeta Europe, {sci-novaya-600|reported}' },
      'sci-novaya-1600': { name: 'The same, with late updates', detail: 'extrapolated by Novaya Gazeta Europe' },
      'sci-novaya-2500': { name: 'All signs of leaving', detail: 'Novaya Gazeta Europe, partly extrapolated' },
      'jour-150': { name: 'Agentstvo', detail: 'seventeen newsrooms, {jour-150|reported}' },
      'jour-500': { name: 'World Editors Forum', detail: '{jour-500|reported}' },
      'jour-1000': { name: 'Net Freedoms Project', detail: '{jour-1000|reported}' },
    },
  },
  rows: inGroups(GROUPS),
  headline: [
    ...GROUPS.words,
    ...GROUPS.it,
    'sci-univ-270',
    'sci-novaya-2500',
    'jour-150',
    'jour-1000',
  ],
  brief: ['it-raec-left', 'sci-novaya-2500'],
  plot: rowPlot({
    words: { mark: 'dot', colour: 'one', scale: 'people' },
    it: { mark: 'dot', colour: 'one', scale: 'people' },
    scholars: { mark: 'dot', colour: 'one', scale: 'people' },
    newsrooms: { mark: 'dot', colour: 'one', scale: 'people' },
    developers: { mark: 'dot', colour: 'one', scale: 'share', to: 100 },
  }),
});
