import type { Chapter } from '../chapter';

export const whatRussiaLost: Chapter = {
  id: 'what-russia-lost',
  charts: ['sectors', 'developers-moved', 'scholars-left', 'it-shortage-claims'],
  text: {
    title: 'What Russia lost',
    finding:
      'Those who left are mostly well educated, the article says, and experts told the paper that losing them has hurt the economy. It puts no number on any profession.',
    paragraphs: [
      {
        text: 'A summary of the article names information technology and higher education as short of people. We could not find this in the part of the article that we could read, so it stands here as the summary’s claim.',
        summaryOnly: true,
      },
      {
        text: 'Other sources give pieces. Russia’s digital minister said in December 2022 that {it-minister-100k} in IT were abroad. By November 2022, {it-github-moved-2022-11} of Russia’s active developers on GitHub showed another country, against {it-github-moved-2022-11-control} in comparable countries. Novaya Gazeta Europe estimates that {sci-novaya-2500} cut ties with Russian science, a part of them [[extrapolated|extrapolated]].',
      },
      {
        text: 'The summary also says that losing young, talented people will probably harm growth in the long run. It gives no number, and we show none. One analysis holds that official talk of a labour shortage only repeats claims from before the war.',
        summaryOnly: true,
      },
    ],
  },
};
