import type { Column } from '../../../data/files/column';
import type { FileGroup } from '../../../data/files/published-file';
import type { MeasureKind } from '../../../data/measure';
import type { Precision, SourceKind } from '../../../data/vocabulary';

type Pair = readonly [string, string];

export const dataPage = {
  title: 'The data',
  lead: (figures: number, events: number, sources: number) =>
    `${figures} published figures and ${events} dated events on Russian emigration since 2022, from ${sources} sources. Every row names its source and its limits.`,
  /** The first screen. */
  start: {
    everything: 'Everything',
    figures: 'The figures as CSV',
    workbook: 'Workbook for Excel',
    browser: 'Browser',
    cite: 'Cite:',
  },
  holds: 'What it holds',
  versionsTitle: 'Versions',
  held: ({ numbers, words, gaps }: { numbers: number; words: number; gaps: number }) =>
    `Of ${numbers + words + gaps} published figures ${numbers} have a number, ${words} have words alone, and ${gaps} are gaps: no usable number was published. Some are one figure told twice:`,
  twins: 'what is never counted twice',
  version: (version: string, date: string) => `Version ${version}, released on ${date}.`,
  draft: (next: string) => `Version ${next} is a draft: its files may still change. To cite, take the last release,`,
  lastRelease: (version: string, date: string) => `${version} of ${date}`,
  licence: 'The compilation is licensed',
  licenceOfFigures: 'The figures are facts published by others: credit the source of a row when you use it.',
  files: 'Files',
  filesLead:
    'All files are made from the same rows. The first link of a line always gives the newest data, which may be a draft. The pinned link gives the last released version that has the file, and its bytes never change: use it when your work must stay reproducible. Other sites may load the files directly.',
  columns: {
    file: 'Newest',
    pinned: 'Pinned',
    holds: 'What it holds',
    size: 'Size',
    chart: 'Chart',
    otherForms: 'Other forms',
  },
  notYet: 'not yet',
  kilobytes: (count: string) => `${count}\u00a0KB`,
  groups: {
    whole: 'Everything at once',
    figures: 'The figures',
    events: 'The dated events',
    sources: 'The sources',
    relations: 'How figures relate to each other',
    'not-drawn': 'Why figures are not drawn',
    charts: 'The rows of each chart',
  } satisfies Record<FileGroup, string>,
  groupLeads: {
    whole: '',
    figures: '',
    events: '',
    sources: '',
    relations: '',
    'not-drawn': '',
    charts:
      'Only the figures a chart draws, with the labels it gives them, as CSV. The column types are CSV on the Web.',
  } satisfies Record<FileGroup, string>,
  /** File extension, and what the file is. */
  chartForms: [
    ['.zip', 'package'],
    ['.metadata.json', 'notes and sources for programs'],
    ['.excel.csv', 'for Excel'],
    ['.csv-metadata.json', 'column types'],
  ] satisfies Pair[] as readonly Pair[],
  licencesTitle: 'Licences',
  licencesLead:
    'Our part is free to use. What others published stays theirs: name them, and ask them if you want more than a number. Each row of sources.csv says who they are.',
  licences: {
    ours: 'Our part',
    oursText:
      'The choice of figures, our sentences, the codes, the files and the charts. Use them for anything, name us and say what you changed:',
    kind: (name: string, sources: string, figures: string) =>
      `${name.charAt(0).toUpperCase()}${name.slice(1)} (sources: ${sources}, figures: ${figures})`,
    taken: {
      news: 'We take the number, the day and the headline, and a few words where there is no number. No passage of a report is here.',
      'official-statistics':
        'We take single numbers. If you want the whole table, ask the office: its own terms hold there.',
      'survey-report': 'We take single results as the authors give them. No answer of any one person is here.',
      analysis: 'We take the estimate and who made it. The argument for it is in the text itself.',
      legislation: 'We take what was decided and on which day.',
    } satisfies Record<SourceKind, string>,
  },
  values: 'How uncertainty is coded',
  valuesLead:
    'The column value_kind says what sort of value a row holds, and which columns are filled. An empty cell is never zero.',
  kinds: [
    ['point', 'One number, in value_point. The comparator says “about” where the source does.'],
    ['range', 'Two published ends, in value_low and value_high. No midpoint was published and none is given.'],
    ['at-least', 'A floor, in value_low only: “at least” or “more than”.'],
    ['at-most', 'A ceiling, in value_high only: “at most” or “fewer than”.'],
    ['word', 'The source gives words and no number. They are in value_text.'],
    ['missing', 'No usable value was published. The reason is in value_text.'],
  ] satisfies Pair[] as readonly Pair[],
  preview: 'What a row looks like',
  previewLead: 'One row of each kind of value. The links lead to the page of each figure.',
  previewColumns: ['Id', 'What the source says', 'Value', 'Kind', 'Period', 'Source'],
  load: 'Interfaces',
  loadLead: 'Each of these lines gives the same rows. Our tests run them.',
  loadWith: (tool: string, library: string) => `${tool}, with ${library}`,
  more: 'More ways in',
  api: 'The read API',
  versions: 'Versions, and what each changed',
  explore: 'Choose and download rows in the workbench',
  dictionaryColumns: ['Column', 'Type', 'Meaning', 'An empty cell says', 'Example'],
  neverEmpty: 'never empty',
  oneOf: (count: number) => `one of ${count} words`,
  types: { text: 'text', number: 'number', integer: 'whole number', date: 'date' } satisfies Record<
    Column['type'],
    string
  >,
  forMachines: {
    name: 'Russia’s wartime exodus: published figures on Russian emigration since February 2022',
    keywords: [
      'Russia',
      'emigration',
      'exile',
      'war in Ukraine',
      'brain drain',
      'mobilisation',
      'migration statistics',
    ],
    measurementTechnique:
      'Compilation of published figures: each was read at its publisher or in a report of it, and comes with its source, its range and its caveat.',
  },
  rowAddress: (page: string, row: string) =>
    `Every row has an address that stays: the page ${page}, with its source beside it. In a pinned CSV file a row can also be named by its number, as in ${row} (RFC 7111, the header is row one); in the newest file numbers shift.`,
  dictionary: 'Columns of figures.csv',
  flags: 'Observation flags',
  codes: {
    title: 'Codes',
    measures: 'Measures',
    measuresLead:
      'The column measure says what is counted. Two figures of different measures are never ranked, added or shown on one axis without saying so.',
    measureColumns: ['Code', 'Kind', 'What it counts', 'Figures'],
    kinds: {
      stock: 'stock: how many on a date',
      flow: 'flow: how many in a period',
      share: 'share: a part of a whole',
      other: 'other',
    } satisfies Record<MeasureKind, string>,
    counters: 'Who counted',
    units: 'Units and their bases',
    unitsLead:
      'The column unit says what the number is of; where it is a share of a stated whole, unit_base names the whole. Shares of different wholes are not compared.',
    unitColumns: ['Unit', 'Base', 'In words', 'Figures'],
    precisions: 'How exact a date is',
    precision: {
      day: 'The day is known.',
      month: 'The month is known; the date column holds its first or last day.',
      year: 'The year is known; the date column holds its first or last day.',
      'about-day': 'About that day.',
      'about-month': 'About that month.',
      'about-year': 'About that year.',
    } satisfies Record<Precision, string>,
    relations: 'How two figures relate to each other',
  },
  notDrawn: 'In the dataset, but in no chart',
  notDrawnLead: (figures: string, explained: string) =>
    `${figures} figures are in the files and in no chart. For ${explained} that readers may look for, here is why.`,
  notDrawnFigures: (figures: string) => `Figures: ${figures}`,
};
