import type { Changes } from '../../../data/releases/changes';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What 1.x had, what 2.0 has since, and what to do. Code is between backticks. */
type Step = readonly [before: string, since: string, advice: string];

export const versions = {
  title: 'Versions of the data',
  lead: 'What each version added, took out and revised, worked out from the files themselves. The files of a released version never change.',
  feed: 'Feed of new versions',
  json: 'The same for programs',
  version: (version: string, date: string) => `Version ${version}, ${date}`,
  draft: (before: string) => `Since version ${before} (draft)`,
  draftLead: (next: string, before: string) =>
    `Version ${next} is not released yet: its files may still change. To cite, take version ${before}.`,
  draftFiles: 'Today’s files are listed in their checksums',
  first: 'The first version.',
  filesOf: 'Its files are listed in its checksums',
  summary: ({ added, removed, revised, files }: Changes) =>
    [
      added.length > 0 && count(added.length, 'record added', 'records added'),
      removed.length > 0 && count(removed.length, 'record removed', 'records removed'),
      revised.length > 0 && count(revised.length, 'field revised', 'fields revised'),
      files.added.length > 0 && count(files.added.length, 'file added', 'files added'),
    ]
      .filter(Boolean)
      .join(', ') || 'the same records',
  added: 'Added',
  removed: 'Removed',
  showIds: (n: number) => `Show all ${n}`,
  recoded: 'Written differently',
  recodedColumns: ['Column', 'Rows', 'Reason'],
  revised: 'Revised',
  columns: ['Record', 'Field', 'Before', 'Since', 'Reason'],
  none: 'nothing',
  filesAdded: 'New files',
  filesRemoved: 'Files that are gone',
  numbers:
    'The first part of a version number rises when columns, records or files go or columns are added, the second when records or files are added, the third when values or words are corrected.',
  migration: {
    title: 'From 1.x to 2.0',
    about: 'what you must change if you use the files or the API.',
    lead: 'Version 2.0 says of every number what was counted, by whom, for when, and when it was published. For that columns and codes had to change. Ids stayed.',
    columnsLink: 'Every column with its meaning',
    columns: ['In 1.x', 'Since 2.0', 'What to do'],
    rows: [
      [
        '`as_of`, `as_of_precision`',
        '`period` with `period_start`, `period_end` and a precision for each; `reported_on`, `reported_on_precision`',
        '`as_of` was the day of publication in some rows and the end of the period in others, and is gone. Take `period_end` for when a number holds, and `reported_on` for when it was published.',
      ],
      [
        'precisions `approx` and `unknown`',
        '`about-day`, `about-month`, `about-year`; an empty cell where no date is known',
        'The list of precisions is longer, and holds for each date column.',
      ],
      [
        '`unit` as a phrase, such as `percent of respondents`',
        '`unit` as a short code, such as `percent`, and `unit_base`, such as `respondents`',
        'Filter by both columns. Below is a list of all old phrases.',
      ],
      [
        '`in_nyt_article`: `true`, `false`',
        '`in_nyt_article`: `in-article`, `not-in-article`',
        'Readers took the old words for truth values, and `summary-only` is none. It stays.',
      ],
      [
        '`value`',
        '`value_point`',
        'The same number under another name: `value` is what pandas calls the column that `melt` makes.',
      ],
      [
        'files of charts name a source by `source_id` alone',
        'also by `source_publisher`, `source_title`, `source_url`; `inputs` beside `formula` for a number of ours',
        'New columns. A chart’s file says by itself who published each row.',
      ],
      [
        'nothing',
        '`measure`, `variant`, `series`, `counted_by`, `place_name`, `same_as`',
        'New columns. Add or rank only rows of one `measure`; join by a line only rows of one `series`; of two rows that are the same figure take one.',
      ],
      ['the order of columns in `figures.csv`', 'another order', 'Read columns by their name and not by their place.'],
      [
        'files of charts begin with `label`',
        'they begin with `group`, then `label`',
        'The group is the heading above a row in the chart. The same label may be in two groups.',
      ],
      [
        'an event in a chart’s file: its date in `as_of`',
        'its date in `period` and `period_start`',
        'Take the date from there.',
      ],
      [
        '`events.csv`, `sources.csv`',
        'the same columns',
        'Nothing. Some sources are gone; below is what takes their place.',
      ],
    ] satisfies Step[] as readonly Step[],
    units: 'Units',
    unitsLead:
      'What the figures with an old phrase say today. Where a unit was corrected too, that is the corrected one.',
    unitColumns: ['Phrase in 1.x', 'Code since 2.0, and its base'],
    sources: 'Sources that are gone',
    sourcesLead: 'No figure rests on them any more: each has a better source.',
    sourceColumns: ['In 1.x', 'Its figures now name'],
    noSource: 'no figure named it',
    gone: 'Withdrawn records',
    old: 'The files of 1.x',
    oldLead: 'They stay where they are and never change. The last are listed in their checksums:',
    feed: 'What to change if you use version 1:',
  },
};
