export const story = {
  title: 'Russia’s exiles: even peace may not bring them home',
  standfirst:
    'Since Russia invaded Ukraine on {event-invasion}, {nyt-total-fled} have left the country. Here is what was published about how many they are, where they went, what Russia lost and what would bring them back. Each number is drawn with its source, its range and its doubt.',
  sourceline: 'Built on the article',
  contents: 'Chapters',
  summaryOnly: 'Known from a summary of the article only',
  terms: 'Terms',
  sources: 'All sources on this page',
  sourcesLead: 'In the order in which they are first named. The numbers in the text and the tables lead here.',
};
