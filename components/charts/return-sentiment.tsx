import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** From the firmest plan to the most open "would consider"; separate questions, never parts of a whole. */
const ANSWERS = [
  'int-5pct-next-year',
  'int-28pct-other-country',
  'nyt-return-if-war-ends',
  'nyt-return-if-democratic',
  'int-54pct-political-change',
] as const;

/** What emigrants told the OutRush survey about going back, answer by answer. */
export const returnSentiment = defineChart({
  slug: 'return-sentiment',
  figures: [
    ...ANSWERS,
    'nyt-outrush-n',
    'nyt-outrush-countries',
    'nyt-survey-not-representative',
    'summary-small-share-democratic',
  ],
  events: ['nyt-outrush-fieldwork-start', 'nyt-outrush-fieldwork-end'],
  text: {
    title: '{nyt-return-if-democratic|cap} would consider going back if they saw democratic change',
    summary:
      'Answers to separate questions of one survey by the OutRush project, made from {nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}.',
    howToRead:
      'Each dot is the share who gave that answer. The questions differ, so the answers can’t be added up or read as a trend. A dashed outline marks an answer reported in words: it has no number, and so no place on the scale.',
    notes: [
      'The survey asked {nyt-outrush-n} in {nyt-outrush-countries}. People [[convenience-sample|joined by themselves]], and the article warns that they do not stand for all who left.',
      'The last two answers are from the same survey in two outlets. The New York Times reports “democratic” change, Meduza “political” change. We couldn’t read the report’s own table, so both stand here with their wording, and we take no average.',
      'All answers were given before talks about a cease-fire began. They are no reaction to the talks.',
    ],
    aside: {
      title: 'A summary in circulation gets this wrong',
      lines: [
        'The summary says that {summary-small-share-democratic|bare} of emigrants would consider returning, even if democratic changes came.',
        'The article says that {nyt-return-if-democratic} would consider it if they saw democratic change. It says that {nyt-return-if-war-ends|bare} planned to move back if the war ended, and gives no number.',
        'The summary runs two answers together. This site shows the article’s.',
      ],
    },
    groups: { answers: { title: 'Share of respondents who said they …', note: '' } },
    labels: {
      'int-5pct-next-year': {
        name: 'plan to return to Russia within a year',
        detail: 'no condition asked; OutRush',
      },
      'int-28pct-other-country': {
        name: 'plan to move to another country within a year',
        detail: 'not back to Russia; Novaya Gazeta Europe',
      },
      'nyt-return-if-war-ends': {
        name: 'plan to move back if the war ends',
        detail: 'The New York Times gives words, no number',
      },
      'nyt-return-if-democratic': {
        name: 'would consider returning with democratic change',
        detail: 'The New York Times',
      },
      'int-54pct-political-change': {
        name: 'would consider returning with political change',
        detail: 'Meduza, same survey',
      },
    },
  },
  rows: inGroups({ answers: ANSWERS }),
  brief: ['nyt-return-if-democratic'],
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
