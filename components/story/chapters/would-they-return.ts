import type { Chapter } from '../chapter';

export const wouldTheyReturn: Chapter = {
  id: 'would-they-return',
  charts: ['return-sentiment', 'return-claims'],
  text: {
    title: 'Would they return',
    finding:
      'Few of those surveyed planned to return if the war ended. More would consider it after democratic change.',
    paragraphs: [
      {
        text: 'OutRush surveyed {nyt-outrush-n} in {nyt-outrush-countries} about their plans, from {nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}. Only a small share of them planned to move back if the war ended: the article gives no number for it, and we give none. But {nyt-return-if-democratic} would consider it if they saw democratic change.',
        from: 'article',
      },
      {
        text: 'A summary in circulation gets this wrong. It says that {summary-small-share-democratic|bare} would return “if they saw democratic changes”, and so takes the answer to one question for the answer to the other.',
      },
      {
        text: 'How many have already gone back is disputed. Surveys find about a tenth, or somewhat more when visits count. Officials in Moscow have claimed half and more, mostly without showing data.',
      },
    ],
  },
};
