import type { EventRecord } from '../translate';
import { CONFIDENCES, ORIGINS, TOPICS } from '../vocabulary';
import { type Columns, ID, labelled } from './column';

/** Columns of events.csv. */
export const eventColumns: Columns<EventRecord> = {
  id: {
    title: 'Identifier',
    about: 'Permanent identifier of the event.',
    type: 'text',
    pattern: ID,
    key: true,
    cell: (e) => e.id,
  },
  topic: {
    title: 'Topic',
    about: 'What the event belongs to.',
    type: 'text',
    oneOf: labelled(TOPICS, (say) => say.topics),
    cell: (e) => e.topic,
  },
  date: { title: 'Date', about: 'Day of the event.', type: 'date', cell: (e) => e.date },
  date_precision: {
    title: 'Precision of the date',
    about: 'day or month; month precision holds a stand-in day.',
    type: 'text',
    oneOf: labelled(['day', 'month'], ({ codes }) => codes.precisions),
    cell: (e) => e.date_precision,
  },
  statement: {
    title: 'Statement',
    about: 'What happened, in one sentence.',
    type: 'text',
    cell: (e, lang) => e.text[lang].statement,
  },
  context: {
    title: 'Context',
    about: 'Who or what it concerns.',
    type: 'text',
    cell: (e, lang) => e.text[lang].population,
  },
  confidence: {
    title: 'Confidence',
    about: 'How sure we are that the source says so.',
    type: 'text',
    oneOf: labelled(CONFIDENCES.toReversed(), (say) => say.confidences),
    names: labelled(CONFIDENCES, (say) => say.confidenceNames),
    ordered: true,
    cell: (e) => e.confidence,
  },
  origin: {
    title: 'Origin',
    about: 'article, summary or other-source.',
    type: 'text',
    oneOf: labelled(ORIGINS, (say) => say.origins),
    cell: (e) => e.origin,
  },
  pages_seen: {
    title: 'Pages seen',
    about: 'Pages on which the date was read, copies included.',
    type: 'integer',
    unit: 'pages',
    minimum: 1,
    cell: (e) => e.pages_seen,
  },
  source_id: {
    title: 'Source',
    about: 'Key into sources.csv.',
    type: 'text',
    pattern: ID,
    refersTo: 'sources',
    cell: (e) => e.source_id,
  },
  caveat: {
    title: 'Caveat',
    about: 'What to keep in mind.',
    type: 'text',
    empty: 'nothing needs saying',
    cell: (e, lang) => e.text[lang].caveat || null,
  },
};
