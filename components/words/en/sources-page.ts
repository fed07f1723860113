import type { SourceKind } from '../../../data/vocabulary';

/** A point, what the article says about it, what the summary says, what we show. */
type Row = readonly [string, string, string, string];

export const sourcesPage = {
  title: 'Sources and method',
  lead: 'Every figure on this site was published by others. This page says by whom, how we read it, and where the accounts disagree.',
  onPage: 'On this page',
  rest: (count: number) => `Show ${count} more`,
  method: 'How we work',
  methodParagraphs: [
    'We start from one article in The New York Times and collect what others published on the same questions. For each figure we keep the number as it was given, who was counted, for what time, and what its limits are.',
    'Much was read in re-publications of the original. We name and link the original publisher. Where we could not reach the original page, we say so and give no link. Copies on scraper sites served to check a number, and are never cited.',
    '“High” confidence means that two or more pages, or the original publisher, carry the number. It does not mean that the number is true: a claim by an official can be well attested and wrong.',
    'Uncertainty is shown, not hidden. A range has two ends and no middle. “At least” and “at most” are open on one side. Words have no length. A country without a number is hatched, and never zero.',
  ],
  summary: {
    title: 'The article and the summary that circulates',
    lead: 'An automated summary of the article is in circulation. It differs from the article, and some of what it says we could not find in the part of the article that we could read.',
    columns: ['Point', 'The article', 'The summary', 'What we show'],
    rows: [
      [
        'Plans if the war ends',
        '{nyt-return-if-war-ends|bare}, no number',
        'Not given separately',
        'The words, without a number',
      ],
      [
        'Would consider returning with democratic change',
        '{nyt-return-if-democratic}',
        '{summary-small-share-democratic|bare}',
        'The article’s figure. The summary is wrong here.',
      ],
      [
        'When those who doubt a deal left',
        'It speaks of people who fled in the early months',
        '{summary-left-early|bare}',
        'The article’s sense, and the summary marked as such',
      ],
      ['Talks about a truce', 'They appear to have stalled', 'They have stalled', 'The article’s hedge'],
      [
        'IT and higher education',
        'Not in the part we could read',
        '{summary-sector-shortage|bare}',
        'The claim, marked as known from the summary only',
      ],
      [
        'Officials and those who left',
        'Not in the part we could read',
        '{summary-officials-threaten|bare}',
        'The claim, marked as known from the summary only',
      ],
      [
        'Growth in the long run',
        'Not in the part we could read',
        '{summary-longterm-harm|bare}',
        'The claim, marked as known from the summary only',
      ],
    ] satisfies Row[] as readonly Row[],
  },
  conflicts: {
    title: 'Where published figures disagree',
    lead: (points: number) =>
      `The figures we collected disagree on ${points} points. For each, the table shows who said what about whom. Below it is why, as far as we can tell, and what this site does about it.`,
    columns: ['Value', 'Who was counted or what was asked', 'Period', 'Source'],
    more: 'Further pairs that disagree',
    moreLead: 'These differ too. What each counts, and its limits, are on its page.',
    pairColumns: ['One figure', 'The other'],
  },
  twins: {
    title: 'What is never counted twice',
    lead: 'Two records may hold one figure. No sum, ranking or map on this site takes both of a pair.',
    twice: 'The same figure told twice',
    twiceLead:
      'One outlet repeats another, or rounds what another gives in full. Not every report names its source: some pairs rest on a match of the number and of who was counted. In the files, same_as names the one to count.',
    twiceColumns: ['Record', 'Repeats', 'Relation'],
    how: {
      exact: 'The first is exact, the second rounded',
      relayed: 'The first reports the second',
      otherUnit: 'The same in another unit',
    },
    revised: 'Revised figures',
    revisedLead:
      'The publisher, or another who counts the same, came back to the figure. We keep both and take the later.',
    revisedColumns: ['Later', 'Earlier'],
  },
  leftOut: {
    title: 'What is left out',
    lead: 'What we read and left out of the data, and why.',
  },
  refused: {
    title: 'What we do not show, and why',
    lead: 'Some charts would be easy to make, and wrong. These are left out on purpose.',
    items: [
      'Emigrants by profession in numbers. The article has none, and the shares that exist come from self-selected respondents.',
      'A number for those who would return if the war ended, or a forecast of returns after a deal. We found none.',
      'One figure made from the survey’s separate answers. They answer different questions.',
      'A yearly or monthly curve of emigration, or a trend of returns. Each source counts something different.',
      'A map of registered departures, trips or border entries. Foreigners, tourists and people in transit are included.',
      'Countries added up over several sources, or The Bell’s count set beside permits. They count different things.',
      'Flows from a first country to a second. Only the share that left each place was published.',
      'Growth lost, unemployment or shortages because of emigration. No source we found separates it from other causes.',
      'Journalists in exile or “foreign agents” as a pace. A different body counted each time.',
      'Fear of repression over time. There is one level and one change whose unit is unclear.',
    ],
  },
  all: 'All sources',
  kinds: {
    news: 'News reports',
    'official-statistics': 'Official statistics',
    'survey-report': 'Survey reports',
    analysis: 'Analyses',
    legislation: 'Legislation',
  } satisfies Record<SourceKind, string>,
};
