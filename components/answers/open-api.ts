import { z } from 'zod';
import { apiChartPath, apiFigurePath, apiFiguresPath, ORIGIN, openApiPath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { VERSION } from '../../data/edition';
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

/** The cells that a number of ours has. */
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

/** The answers of the read API: tests hold every answer to its schema, the description is made from them. */
export const answers = {
  figures: z.object({
    ...head,
    figures: z.array(figure.extend({ url }).meta(VALUE_BRANCHES)),
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

type Answer = keyof typeof answers;

const schemaOf = (answer: Answer) => {
  const { $schema, $defs, ...schema } = z.toJSONSchema(answers[answer], { reused: 'inline' });
  return inlined(schema, $defs ?? {});
};

/** A schema with its definitions put in place: an OpenAPI document has no room for them where they stand. */
function inlined(value: unknown, defs: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((one) => inlined(one, defs));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, id, ...rest } = value as Readonly<Record<string, unknown>>;
  const name = typeof $ref === 'string' ? /^#\/\$defs\/(.+)$/.exec($ref)?.[1] : undefined;
  if (name !== undefined) return inlined(defs[name], defs);
  const kept = typeof id === 'string' ? rest : { ...rest, ...(id !== undefined && { id }) };
  return Object.fromEntries(Object.entries(kept).map(([key, one]) => [key, inlined(one, defs)]));
}

/** The description of the read API: OpenAPI 3.1. */
export function openApi() {
  const schema = (name: Answer) => ({ $ref: `#/components/schemas/${name}` });
  const answer = (description: string, ...names: readonly [Answer, ...Answer[]]) => ({
    description,
    headers: {
      ETag: {
        description: 'Changes when the answer does. Send it back as If-None-Match to get a 304.',
        schema: { type: 'string' },
      },
    },
    content: {
      'application/json': { schema: names.length > 1 ? { anyOf: names.map(schema) } : schema(names[0]) },
    },
  });
  const missing = {
    description: 'Nothing is published at this address.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
  };
  const one = (name: string, example: string) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    example,
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Russia’s wartime exodus',
      version: VERSION,
      summary:
        'Every published figure on Russian emigration since February 2022, with its source, its range and its doubt.',
      description:
        'Read only, without keys or limits, from any origin. All answers are files: they change when the data do and at no other time. A figure has the columns of figures.csv. Since version 2 period and reported_on stand in place of as_of, which meant the end of the period in some rows and the day of publication in others.',
      license: { name: LICENCE.name, url: LICENCE.url },
    },
    servers: [{ url: ORIGIN }],
    // Nothing is asked for: no key, no account.
    security: [],
    paths: {
      [apiFiguresPath]: {
        get: {
          operationId: 'listFigures',
          summary: 'Every figure',
          responses: { 200: answer('All figures, by topic.', 'figures') },
        },
      },
      [apiFigurePath('{id}')]: {
        get: {
          operationId: 'getFigure',
          summary: 'One figure with its source',
          parameters: [one('id', 'nyt-total-fled')],
          responses: {
            200: answer('The figure, our arithmetic, or that it was taken back.', 'figure', 'derived', 'withdrawn'),
            404: missing,
          },
        },
      },
      [apiChartPath('{slug}')]: {
        get: {
          operationId: 'getChart',
          summary: 'One chart: words, rows, sources',
          parameters: [one('slug', 'how-many')],
          responses: { 200: answer('The chart.', 'chart'), 404: missing },
        },
      },
      [openApiPath]: {
        get: {
          operationId: 'getDescription',
          summary: 'This description',
          responses: {
            200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    components: {
      schemas: Object.fromEntries((Object.keys(answers) as Answer[]).map((name) => [name, schemaOf(name)])),
    },
  };
}
