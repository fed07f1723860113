import { z } from 'zod';
import { apiChartPath, apiFigurePath, apiListPath, ORIGIN, openApiPath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { VERSION } from '../../data/edition';
import { withdrawn } from '../../data/withdrawn';
import { answers } from './api-schemas';
import { derivedNumbers } from './derived';

type Answer = keyof typeof answers;

const schemaOf = (answer: Answer) => {
  const { $schema, $defs, ...schema } = z.toJSONSchema(answers[answer], { reused: 'inline' });
  return inlined(schema, $defs ?? {});
};

/** A schema with its definitions inlined: OpenAPI has no room for them where they are. */
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
  const beyond = { description: 'A range was asked for that begins beyond the end of the answer.' };
  const one = (name: string, examples: Readonly<Record<string, string | undefined>>) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    examples: Object.fromEntries(
      Object.entries(examples).flatMap(([of, value]) => (value === undefined ? [] : [[of, { value }]])),
    ),
  });
  const list = (what: Parameters<typeof apiListPath>[0], summary: string, description: string) => ({
    [apiListPath(what)]: {
      get: {
        operationId: `list${what.charAt(0).toUpperCase()}${what.slice(1)}`,
        summary,
        responses: { 200: answer(description, what), 416: beyond },
      },
    },
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
    // No key and no account needed.
    security: [],
    paths: {
      ...list('figures', 'Every figure', 'All figures, by topic.'),
      ...list('events', 'Every dated event', 'All events.'),
      ...list('sources', 'Every source', 'All sources.'),
      ...list('series', 'Every series', 'All series, with their figures in order of date.'),
      ...list('relations', 'Every relation', 'All relations between figures, as in relations.csv.'),
      [apiFigurePath('{id}')]: {
        get: {
          operationId: 'getFigure',
          summary: 'One figure with its source',
          parameters: [
            one('id', { figure: 'nyt-total-fled', derived: derivedNumbers[0]?.id, withdrawn: withdrawn[0]?.id }),
          ],
          responses: {
            200: answer('The figure, our arithmetic, or that it was taken back.', 'figure', 'derived', 'withdrawn'),
            404: missing,
            416: beyond,
          },
        },
      },
      [apiChartPath('{slug}')]: {
        get: {
          operationId: 'getChart',
          summary: 'One chart: words, rows, sources',
          parameters: [one('slug', { chart: 'how-many', country: 'country-georgia' })],
          responses: { 200: answer('The chart.', 'chart'), 404: missing, 416: beyond },
        },
      },
      [openApiPath]: {
        get: {
          operationId: 'getDescription',
          summary: 'This description',
          responses: {
            200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
            416: beyond,
          },
        },
      },
    },
    components: {
      schemas: Object.fromEntries((Object.keys(answers) as Answer[]).map((name) => [name, schemaOf(name)])),
    },
  };
}
