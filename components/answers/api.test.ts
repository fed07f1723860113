import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { figureColumns } from '../../data/files/figure-columns';
import { relations } from '../../data/relations';
import { withdrawn } from '../../data/withdrawn';
import { charts } from '../charts';
import { chartAnswer, derivedAnswer, figureAnswer, figuresAnswer, withdrawnAnswer } from './api';
import { derivedNumbers } from './derived';
import { type answers, openApi } from './open-api';

/** As it goes over the wire. */
const sent = (answer: object): Record<string, unknown> => JSON.parse(JSON.stringify(answer));

describe('the read API', () => {
  it('is described by a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(sent(openApi()));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });
  it('every answer is what the published description says, in the eyes of another checker', { timeout: 60_000 }, () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema(sent(openApi()), 'openapi');
    const faults = (name: keyof typeof answers, answer: object) => {
      const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
      if (!validate) return `no schema: ${name}`;
      validate(sent(answer));
      return validate.errors;
    };
    expect(faults('figures', figuresAnswer())).toBeNull();
    for (const figure of dataset.figures) expect(faults('figure', figureAnswer(figure, charts)), figure.id).toBeNull();
    expect(derivedNumbers.map(({ id }) => id)).toContain('bell-2024-rest');
    for (const one of derivedNumbers) expect(faults('derived', derivedAnswer(one)), one.id).toBeNull();
    for (const one of withdrawn) expect(faults('withdrawn', withdrawnAnswer(one)), one.id).toBeNull();
    for (const chart of charts) expect(faults('chart', chartAnswer(chart)), chart.slug).toBeNull();
    expect(faults('figures', { ...figuresAnswer(), more: 1 })).not.toBeNull();
  });
  it('a number of ours comes with its inputs and in cells of its own', () => {
    const ours = charts.flatMap((chart) => chartAnswer(chart).rows).filter((row) => 'formula' in row);
    expect(ours.length).toBeGreaterThan(0);
    for (const { id, inputs, result } of ours) {
      expect(inputs?.length, id).toBeGreaterThan(1);
      expect(result?.value_point ?? result?.value_low ?? result?.value_high, id).toBeTypeOf('number');
    }
  });
  it('a figure names those it is related to, and which way, and the one to count in its place', () => {
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
    const told = dataset.figures.flatMap(({ id }) => answer(id).related);
    expect(told).toHaveLength(2 * relations.length);
  });
  it('a figure has the columns of figures.csv and no as_of', () => {
    for (const one of [figuresAnswer().figures[0], figureAnswer(figure('nyt-total-fled'), charts).figure]) {
      expect(one).not.toHaveProperty('as_of');
      expect(Object.keys(one ?? {})).toEqual(expect.arrayContaining(Object.keys(figureColumns)));
    }
    expect(openApi().info.description).toMatch(/period and reported_on stand in place of as_of/);
  });
  it('a figure names the charts that stand on it', () => {
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
