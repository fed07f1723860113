import { z } from 'zod';
import { rowSchema } from '../../data/files/json-schema';
import { TABLES } from '../../data/files/tables';
import { VALUE_BRANCHES } from '../../data/files/value-branches';
import { RELATION_MEANINGS, RELATIONS } from '../../data/relations';

const row = (name: (typeof TABLES)[number]['name']) => {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new ReferenceError(`no such table: ${name}`);
  return rowSchema(table);
};

const figure = row('figures');
const source = row('sources');
const { measure, variant, unit, place, counted_by, period } = figure.shape;
const head = {
  dataset: z.literal('wartime-exodus'),
  version: z.string().meta({ description: 'Version of the dataset; a draft of the next one ends in -draft.' }),
  released: z.iso.date().nullable().meta({ description: 'Day of the version; null of a draft.' }),
  licence: z.string().meta({ description: 'SPDX identifier of the licence of the compilation.' }),
};
const url = z.url();

const related = z.object({
  id: z.string().meta({ description: 'The other figure.' }),
  kind: z.enum(RELATIONS).meta({
    description: `What figure a is to figure b. ${RELATIONS.map((kind) => `${kind}: ${RELATION_MEANINGS[kind]}`).join(' ')}`,
  }),
  direction: z
    .enum(['to', 'from'])
    .meta({ description: 'to: this figure is a and the other b; from: the other is a.' }),
});

/** The value cells of a number of ours. */
const result = figure
  .pick({
    value_kind: true,
    value_point: true,
    value_low: true,
    value_high: true,
    unit: true,
    unit_base: true,
  })
  .meta(VALUE_BRANCHES);

/**
 * The answers of the read API. Tests check every answer against its schema; the OpenAPI description is made from them.
 */
export const answers = {
  figures: z.object({
    ...head,
    figures: z.array(figure.extend({ url }).meta(VALUE_BRANCHES)),
  }),
  events: z.object({ ...head, events: z.array(row('events')) }),
  sources: z.object({ ...head, sources: z.array(source) }),
  relations: z.object({ ...head, relations: z.array(row('relations')) }),
  series: z.object({
    ...head,
    series: z.array(
      z.object({
        id: z.string().meta({ description: 'What the column series of its figures says.' }),
        measure,
        variant,
        unit,
        place,
        counted_by,
        figures: z
          .array(z.object({ id: z.string(), period, url }))
          .meta({ description: 'In order of date. Only figures of one series may be joined by a line.' }),
      }),
    ),
  }),
  figure: z.object({
    ...head,
    figure,
    source,
    related: z.array(related).meta({ description: 'Every relation of the figure, as in relations.csv.' }),
    charts: z.array(url).meta({ description: 'Charts that draw or mention the figure.' }),
    page: url,
  }),
  derived: z.object({
    ...head,
    id: z.string(),
    derived: z.literal(true),
    measure: z
      .string()
      .nullable()
      .meta({ description: 'What is counted; null where the inputs count different things.' }),
    population: z.string().meta({ description: 'Who is counted.' }),
    formula: z.string().meta({ description: 'The sum written out.' }),
    inputs: z.array(url).meta({ description: 'The published figures that go into it.' }),
    result,
    charts: z.array(url).meta({ description: 'Charts that draw it.' }),
    page: url,
  }),
  withdrawn: z.object({
    ...head,
    id: z.string(),
    withdrawn: z.literal(true),
    reason: z.string().meta({ description: 'Why it was taken back.' }),
    last_version: z.string().meta({ description: 'The last version whose files have it.' }),
    page: url,
  }),
  chart: z.object({
    ...head,
    slug: z.string(),
    title: z.string().meta({ description: 'The finding, as a sentence.' }),
    summary: z.string(),
    how_to_read: z.string(),
    notes: z.array(z.string()),
    aside: z.array(z.string()).meta({ description: 'What must stand beside the chart wherever it is shown.' }),
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        detail: z.string(),
        value: z.string().meta({ description: 'The value in words, with its doubt and unit.' }),
        figure: figure
          .optional()
          .meta({ description: 'The record behind the row. Absent for events and our arithmetic.' }),
        event: z.string().optional(),
        date: z.string().optional(),
        formula: z.string().optional().meta({ description: 'The sum written out, where the number is ours.' }),
        inputs: z.array(z.string()).optional(),
        result: result.optional().meta({ description: 'Our number, in the cells that a figure has.' }),
      }),
    ),
    sources: z.array(source),
    page: url,
  }),
  problem: z.object({
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  }),
} as const;
