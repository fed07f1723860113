export const apiPage = {
  title: 'The read API',
  lead: 'The figures and charts as JSON, each under an address of its own. No key, no limit, from any origin.',
  answers: 'What can be asked',
  columns: ['Address', 'Answer', 'Try it'],
  figures: 'Every figure, by topic',
  events: 'Every dated event',
  sources: 'Every source',
  series: 'Every series: figures that a line may join, in order of date',
  relations: 'Every relation between two figures, and which of the two to count',
  figure:
    'One figure with its source, the charts that use it, and its page; a number of our arithmetic, with what goes into it',
  chart: 'One chart: its words, its rows in reading order, every source it cites',
  description: 'A description for programs: OpenAPI 3.1',
  values: 'How values are given',
  valuesText:
    'As in the CSV files. value_kind says which cells are filled: value_point for one number, value_low and value_high for the ends of a range, one of the two for a floor or a ceiling, none for words and gaps. null is never zero.',
  valuesLink: 'How uncertainty is coded',
  caching: 'Changes and errors',
  cachingText:
    'Answers change when the data do and at no other time. Each has an ETag: send it back as If-None-Match and you get a 304 while nothing has changed. An address that leads nowhere answers 404 with application/problem+json.',
  pinned:
    'The API always gives the newest data, which may be a draft. Work that must stay the same takes the files of a released version.',
  pinnedLink: 'Versions and their files',
};
