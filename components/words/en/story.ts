export const story = {
  title: 'Russia’s exiles: even peace may not bring them home',
  standfirst: 'In April 2025 The New York Times asked what peace would mean for Russians who left during the war.',
  /** Where a phone has no room for it, left out. */
  standfirstMore: 'This is what it found, what others counted, what nobody knows, and what has happened since.',
  sourceline: 'Built on the article',
  card: {
    label: 'Left Russia since the invasion of {event-invasion}',
    value: '{nyt-total-fled}',
    note: 'So says the article, as of April 2025. It is not how many are still abroad.',
    more: 'What the number holds',
  },
  contents: 'Chapters',
  from: { article: 'From the article', summary: 'From a summary of the article only' },
  terms: 'Terms',
  sources: (count: number) => `All ${count} sources of this page`,
  sourcesLead:
    'First those of the text, in the order in which they are named: its numbers lead here. Then those of the charts.',
};
