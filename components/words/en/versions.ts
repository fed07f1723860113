import type { Changes } from '../../../data/releases/changes';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

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
  revised: 'Revised',
  columns: ['Record', 'Field', 'Before', 'Since', 'Reason'],
  none: 'nothing',
  filesAdded: 'New files',
  filesRemoved: 'Files that are gone',
  numbers:
    'The first part of a version number rises when columns, records or files go or columns are added, the second when records or files are added, the third when values or words are corrected.',
};
