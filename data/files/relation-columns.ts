import { RELATIONS, type Relation } from '../relations';
import { conflictsIn, sayRelation } from '../say-texts';
import { type Columns, ID, labelled } from './column';

/** Columns of relations.csv. */
export const relationColumns: Columns<Relation> = {
  a: {
    title: 'First figure',
    about: 'The figure of which the relation is said: key into figures.csv.',
    type: 'text',
    pattern: ID,
    key: true,
    refersTo: 'figures',
    cell: (r) => r.a,
  },
  b: {
    title: 'Second figure',
    about: 'The figure to which the first is related: key into figures.csv.',
    type: 'text',
    pattern: ID,
    key: true,
    refersTo: 'figures',
    cell: (r) => r.b,
  },
  kind: {
    title: 'Kind of relation',
    about: 'What the first figure is to the second.',
    type: 'text',
    oneOf: (lang) => Object.fromEntries(RELATIONS.map((kind) => [kind, sayRelation(kind, lang)])),
    names: labelled(RELATIONS, ({ codes }) => codes.relations),
    key: true,
    cell: (r) => r.kind,
  },
  meaning: {
    title: 'Meaning',
    about: 'What the relation says of the two, and which of them to count.',
    type: 'text',
    cell: (r, lang) => sayRelation(r.kind, lang),
  },
  why: {
    title: 'Why they differ',
    about: 'Where the two disagree: what differs, why, and what we do about it.',
    type: 'text',
    empty: 'the relation says it all',
    cell: ({ a, b }, lang) =>
      conflictsIn(lang)
        .filter(({ figures }) => figures.includes(a) && figures.includes(b))
        .map(({ text }) => [`${text.title}.`, ...text.lines].join(' '))
        .join(' ') || null,
  },
};
