import type { Chapter } from '../chapter';

export const trustAndTruce: Chapter = {
  id: 'trust-and-truce',
  charts: ['truce-timeline'],
  text: {
    title: 'A deal, and trust in it',
    finding:
      'The American president said that he trusted Putin’s word. The emigrant whom the article names sees it another way.',
    paragraphs: [
      {
        text: 'The article opens with the remark: Trump believed that Putin would keep his word on a deal. It gives no date for it.',
        from: 'article',
      },
      {
        text: 'He had said so on {peace-trump-trust}, two weeks after he and Putin agreed to talk. On {peace-jeddah} Ukraine accepted an American proposal: a truce of {nyt-truce-length}, if Russia did the same. Putin named conditions on {peace-putin-conditions}. In a call on {peace-call-2025-03-18} he declined the full truce and agreed only to a pause in strikes on energy sites.',
      },
      {
        text: 'Putin rebuffed the truce, the article says, and by {peace-article-date} talks appeared to have stalled.',
        from: 'article',
      },
      {
        id: 'pavel-snop',
        text: 'One voice has a name: Pavel Snop, a real-estate agent from St. Petersburg who went to Turkey three years before. He thinks that the war will end only when Putin is no longer in power. Putin will go on negotiating, he thinks, not for his country but to have the sanctions on himself and his circle lifted. This is one man’s view, not a finding.',
        from: 'article',
      },
    ],
  },
};
