import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { figureColumns } from '../../data/files/figure-columns';
import { TABLES } from '../../data/files/tables';
import { relations } from '../../data/relations';
import { dateOf } from '../../data/span';
import { charts } from '../charts';
import { chartAnswer, figureAnswer, figuresAnswer, seriesAnswer, tableAnswer } from './api';
import { openApi } from './open-api';
import { apiAnswers } from './published/api';

/** An answer as sent over the network. */
const sent = (answer: object): Record<string, unknown> => JSON.parse(JSON.stringify(answer));

type Operation = {
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema: { readonly pattern: string };
    readonly examples: Readonly<Record<string, { readonly value: string }>>;
  }[];
};

const description = sent(openApi());
const operations = Object.entries(description.paths as Readonly<Record<string, { readonly get: Operation }>>);
const published = apiAnswers.map(({ path }) => path);

/** A pattern for the addresses of a documented path. */
const templateOf = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[a-z0-9-]+')}$`);
const documentedAs = (path: string) =>
  operations.map(([template]) => template).filter((template) => templateOf(template).test(path));

describe('the read API', () => {
  it('is described by a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(sent(openApi()));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });
  it('documents every existing address and no other; every example exists', () => {
    const unknown = published.filter((path) => documentedAs(path).length !== 1);
    expect(unknown).toEqual([]);
    for (const [template, { get }] of operations) {
      expect(
        published.some((path) => templateOf(template).test(path)),
        template,
      ).toBe(true);
      for (const { name, schema, examples } of get.parameters ?? []) {
        expect(Object.keys(examples).length, template).toBeGreaterThan(1);
        for (const { value } of Object.values(examples)) {
          expect(value).toMatch(new RegExp(schema.pattern));
          expect(published).toContain(template.replace(`{${name}}`, value));
        }
      }
    }
  });
  it('every answer matches its description, by an independent checker', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema(description, 'openapi');
    const validator = (template: string) => {
      const pointer = ['paths', template, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
      const at = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
      const validate = ajv.getSchema(`openapi#/${at}`);
      if (!validate) throw new ReferenceError(`no schema for ${template}`);
      return validate;
    };
    for (const { path, body } of apiAnswers) {
      const [template = ''] = documentedAs(path);
      const validate = validator(template);
      validate(JSON.parse(String(await body())));
      expect(validate.errors, path).toBeNull();
    }
    const more = validator('/api/v1/series.json');
    more({ ...seriesAnswer(), more: 1 });
    expect(more.errors).not.toBeNull();
  });
  it('lists every row of each table, and every series with its figures in order of date', () => {
    for (const name of ['events', 'sources', 'relations'] as const)
      expect(sent(tableAnswer(name))[name], name).toHaveLength(
        TABLES.find((table) => table.name === name)?.rows.length ?? 0,
      );
    const { series } = seriesAnswer();
    const inSeries = dataset.figures.filter((one) => one.series !== null);
    expect(series.flatMap(({ figures }) => figures)).toHaveLength(inSeries.length);
    for (const { id, figures } of series) {
      const days = figures.map((one) => dateOf(figure(`${one.id}`))?.last ?? '');
      expect(days, id).toEqual(days.toSorted());
    }
  });
  it('a number of ours has its inputs, and cells of its own', () => {
    const ours = charts.flatMap((chart) => chartAnswer(chart).rows).filter((row) => 'formula' in row);
    expect(ours.length).toBeGreaterThan(0);
    for (const { id, inputs, result } of ours) {
      expect(inputs?.length, id).toBeGreaterThan(1);
      expect(result?.value_point ?? result?.value_low ?? result?.value_high, id).toBeTypeOf('number');
    }
  });
  it('a figure names related ones, in which direction, and the one to count in its place', () => {
    const answer = (id: string) => figureAnswer(figure(id), charts);
    expect(answer('eu-permits-2022-first').related).toContainEqual({
      id: 'eu-permits-2022',
      kind: 'revises',
      direction: 'from',
    });
    expect(answer('eu-permits-2022').related).toContainEqual({
      id: 'eu-permits-2022-first',
      kind: 'revises',
      direction: 'to',
    });
    expect(answer('eu-permits-2022-first').figure.same_as).toBe('eu-permits-2022');
    const listed = dataset.figures.flatMap(({ id }) => answer(id).related);
    expect(listed).toHaveLength(2 * relations.length);
  });
  it('a figure has the columns of figures.csv and no as_of', () => {
    for (const one of [figuresAnswer().figures[0], figureAnswer(figure('nyt-total-fled'), charts).figure]) {
      expect(one).not.toHaveProperty('as_of');
      expect(Object.keys(one ?? {})).toEqual(expect.arrayContaining(Object.keys(figureColumns)));
    }
    expect(openApi().info.description).toMatch(/period and reported_on stand in place of as_of/);
  });
  it('a figure names the charts that use it', () => {
    const [first] = dataset.figures.filter(({ id }) => id === 'nyt-total-fled');
    expect(first && figureAnswer(first, charts).charts.some((url) => url.endsWith('/how-many.json'))).toBe(true);
  });
  it('a range has two ends and no number between them; words have none', () => {
    const cells = Object.fromEntries(dataset.figures.map((figure) => [figure.id, figureAnswer(figure, charts).figure]));
    expect(cells['total-moscowtimes-range']).toMatchObject({
      value_point: null,
      value_low: 700_000,
      value_high: 1_500_000,
    });
    expect(cells['nyt-return-if-war-ends']).toMatchObject({ value_point: null, value_low: null, value_high: null });
  });
});
