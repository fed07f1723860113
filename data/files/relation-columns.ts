import { RELATIONS, type Relation } from '../relations';
import { sayRelation } from '../say-texts';
import { type Columns, ID } from './column';

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
    key: true,
    cell: (r) => r.kind,
  },
};
