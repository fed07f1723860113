import type { SourceRecord } from '../translate';
import { SOURCE_KINDS, TITLE_KINDS } from '../vocabulary';
import { type Columns, ID, labelled } from './column';

/** Columns of sources.csv. */
export const sourceColumns: Columns<SourceRecord> = {
  id: {
    title: 'Identifier',
    about: 'Permanent identifier of the source.',
    type: 'text',
    pattern: ID,
    key: true,
    cell: (s) => s.id,
  },
  publisher: {
    title: 'Publisher',
    about: 'Who published it, and who reported it second-hand.',
    type: 'text',
    cell: (s, lang) => s.publisherIn[lang],
  },
  title: {
    title: 'Title',
    about: 'Headline, or our description where title_kind says so.',
    type: 'text',
    cell: (s) => s.title,
  },
  title_kind: {
    title: 'Kind of title',
    about: 'verbatim, reconstructed or described.',
    type: 'text',
    oneOf: labelled(TITLE_KINDS, (say) => say.titleKinds),
    names: labelled(TITLE_KINDS, ({ codes }) => codes.titleKinds),
    cell: (s) => s.title_kind,
  },
  title_lang: {
    title: 'Language of the title',
    about: 'Language of the title, two letters.',
    type: 'text',
    pattern: /^[a-z]{2}$/,
    cell: (s) => s.title_lang,
  },
  also_titled: {
    title: 'Second title',
    about: 'A second headline of the same piece.',
    type: 'text',
    empty: 'no second headline is known',
    cell: (s) => s.also_titled ?? null,
  },
  published: {
    title: 'Published',
    about: 'Day of publication, where known.',
    type: 'date',
    empty: 'the day is unknown',
    cell: (s) => s.published,
  },
  url: {
    title: 'Address',
    about: 'The publisher’s page. Empty when only a re-publication could be read.',
    type: 'text',
    empty: 'only a re-publication could be read',
    cell: (s) => s.url,
  },
  kind: {
    title: 'Kind of source',
    about: 'news, official-statistics, survey-report, analysis or legislation.',
    type: 'text',
    oneOf: labelled(SOURCE_KINDS, (say) => say.sourceKinds),
    cell: (s) => s.kind,
  },
  note: {
    title: 'Note',
    about: 'What to know about it.',
    type: 'text',
    empty: 'nothing needs saying',
    cell: (s, lang) => s.note[lang] || null,
  },
};
