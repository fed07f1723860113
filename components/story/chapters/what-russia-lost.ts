import type { Chapter } from '../chapter';

export const whatRussiaLost: Chapter = {
  id: 'what-russia-lost',
  charts: ['sectors'],
  text: {
    title: 'What Russia lost',
    finding: 'Coders, scholars and reporters left. We found no number for what that cost Russia.',
    paragraphs: [
      {
        text: 'Those who left are mostly well educated, and experts told the paper that losing them has hurt the economy. The article puts no number on any profession.',
        from: 'article',
      },
      {
        text: 'The summary names information technology and higher education as short of people. It says too that losing young, talented people will probably harm growth in the long run.',
        from: 'summary',
      },
      {
        text: 'Other sources give pieces. Russia’s digital minister said in December 2022 that {it-minister-100k} in IT were abroad. Novaya Gazeta Europe estimates that {sci-novaya-2500} cut ties with Russian science; by [[chart:scholars-left|stricter signs]] there are fewer.',
      },
      {
        text: 'By November 2022, {it-github-moved-2022-11} of Russia’s active developers on GitHub [[chart:developers-moved|showed another country]], against {it-github-moved-2022-11-control} in comparable countries. A shortage of people in IT proves less than it seems: [[chart:it-shortage-claims|it was claimed before the war]] as well.',
      },
    ],
  },
};
