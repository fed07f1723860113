import type { Chapter } from '../chapter';

export const wouldTheyReturn: Chapter = {
  id: 'would-they-return',
  charts: ['return-sentiment', 'return-claims'],
  text: {
    title: 'Would they return',
    finding: 'Peace alone would bring back few. {nyt-return-if-democratic|cap} would think about it if Russia changed.',
    paragraphs: [
      {
        text: 'The OutRush project asked {nyt-outrush-n} about their plans, from {nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}. The article reports two answers: a small share planned to move back if the war ended, and {nyt-return-if-democratic} would consider it if they saw democratic change. For the first it gives no number, and we give none.',
      },
      {
        text: 'How many have already gone back is disputed. Surveys find about a tenth, or somewhat more when visits count. Officials in Moscow have claimed half and more, mostly without showing data.',
      },
    ],
  },
};
