import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** From the firmest plan to the vaguest "would consider". The questions differ: these are not parts of a whole. */
const ANSWERS = {
  plan: ['int-5pct-next-year', 'int-28pct-other-country', 'nyt-return-if-war-ends'],
  consider: ['nyt-return-if-democratic', 'int-54pct-political-change'],
} as const;

/** Answers to the OutRush survey about going back. */
export const returnSentiment = defineChart({
  slug: 'return-sentiment',
  figures: [
    ...Object.values(ANSWERS).flat(),
    'nyt-outrush-n',
    'nyt-outrush-countries',
    'nyt-survey-not-representative',
    'summary-small-share-democratic',
  ],
  events: ['nyt-outrush-fieldwork-start', 'nyt-outrush-fieldwork-end'],
  text: {
    title: '{nyt-return-if-democratic|cap} would consider going back after democratic change',
    summary: '% of about {nyt-outrush-n|bare} surveyed, rounded; OutRush, July to November 2024; not representative',
    howToRead:
      'Each dot is the share who gave that answer, on a scale up to all of those surveyed. The questions differ, so the answers can’t be added up or read as a trend. An answer that was reported in words has no number, and so no place on the scale. Orange is what The New York Times reports.',
    notes: [
      'The survey had {nyt-outrush-n} in {nyt-outrush-countries}, from {nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}. They were [[convenience-sample|self-selected]], and The New York Times warns that they do not represent all who left.',
      'The first answer is the plan to return, with no condition; Meduza reports it. The second is the plan to move to another country, and not back to Russia, as Novaya Gazeta Europe has it. The third The New York Times gives in words, without a number.',
      'The last two answers are from the same survey in two outlets. The New York Times reports “democratic” change, Meduza “political” change. We couldn’t read the report’s own table, so both are shown with their wording, and we take no average.',
      'All answers were given before talks about a cease-fire began. They are not a reaction to the talks.',
    ],
    aside: {
      title:
        'A web summary says “{summary-small-share-democratic|bare}”, The New York Times {nyt-return-if-democratic}.',
      lines: [
        'The summary says this of emigrants who would consider returning even if democratic changes came. The article says it of those who would consider it if they saw democratic change.',
        'It also says that {nyt-return-if-war-ends|bare} planned to move back if the war ended, and gives no number. The summary runs the two answers together. This site shows the article’s.',
      ],
    },
    groups: { plan: { title: 'Plan to go …' }, consider: { title: 'Would consider going back after …' } },
    labels: {
      'int-5pct-next-year': { name: 'back to Russia', detail: 'within a year' },
      'int-28pct-other-country': { name: 'to another country', detail: 'within a year' },
      'nyt-return-if-war-ends': { name: 'back to Russia', detail: 'if the war ends' },
      'nyt-return-if-democratic': { name: 'democratic change', detail: 'The New York Times' },
      'int-54pct-political-change': { name: '“political” change', detail: 'Meduza' },
    },
  },
  rows: inGroups(ANSWERS),
  small: ['int-5pct-next-year', 'nyt-return-if-war-ends', 'nyt-return-if-democratic', 'int-54pct-political-change'],
  brief: ['nyt-return-if-democratic'],
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100 }),
});
