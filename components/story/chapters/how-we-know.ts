import type { Chapter } from '../chapter';

export const howWeKnow: Chapter = {
  id: 'how-we-know',
  charts: ['truce-timeline'],
  text: {
    title: 'How we know',
    finding:
      'This site starts from one article and sets beside it what others published. Every number leads to its source.',
    paragraphs: [
      {
        text: 'The New York Times published the article on {peace-article-date}, in the middle of talks about a truce of {nyt-truce-length} that appeared to have stalled. We could read its opening, not the whole. What stands further down we know from a summary only, and mark it so.',
      },
      {
        text: 'The survey it quotes is a [[convenience-sample|convenience sample]], not a random one. People joined through media, Telegram channels and friends, so no margin of error can be given. The article says itself that they do not represent all who left.',
      },
      {
        text: 'We publish no number of our own except plain sums, and those show their arithmetic. A figure that was given as a [[range|range]] stays a range, [[at-least|“at least”]] stays “at least”, and words stay words. The record ends in spring 2026. Headlines of a new wave of departures have been reported since. We could read no text behind them, and give no number.',
      },
    ],
  },
};
