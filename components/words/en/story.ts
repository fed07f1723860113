export const story = {
  title: 'Russia’s exiles: even peace may not bring them home',
  standfirst: 'In April 2025 The New York Times asked what peace would mean for Russians who left during the war.',
  /** Left out on a phone, where it doesn't fit. */
  standfirstMore: 'This is what it found, what others counted, what is not known, and what has happened since.',
  sourceline: 'Built on the article',
  card: {
    label: 'Left Russia since the invasion of {event-invasion}',
    value: '{nyt-total-fled}',
    note: 'According to the article, as of April 2025. It is not the number still abroad.',
    more: 'What the number includes',
  },
  contents: 'Chapters',
  from: { article: 'From the article', summary: 'From a summary of the article only' },
  terms: 'Terms',
  sources: (count: number) => `All ${count} sources of this page`,
  sourcesLead:
    'First those of the text, in the order in which they are named: its numbers lead here. Then those of the charts.',
};
