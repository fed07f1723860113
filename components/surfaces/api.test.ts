import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/dataset';
import { charts } from '../charts';
import { chartAnswer, figureAnswer, figuresAnswer } from './api';
import { answers, openApi } from './open-api';

/** As it goes over the wire. */
const sent = (answer: object): Record<string, unknown> => JSON.parse(JSON.stringify(answer));

describe('the read API', () => {
  it('is described by a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(sent(openApi()));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });
  it('every answer is what the description says', () => {
    answers.figures.parse(sent(figuresAnswer()));
    for (const figure of dataset.figures) answers.figure.parse(sent(figureAnswer(figure, charts)));
    for (const chart of charts) answers.chart.parse(sent(chartAnswer(chart)));
  });
  it('a figure names the charts that stand on it', () => {
    const [first] = dataset.figures.filter(({ id }) => id === 'nyt-total-fled');
    expect(first && figureAnswer(first, charts).charts.some((url) => url.endsWith('/how-many.json'))).toBe(true);
  });
  it('a range has two ends and no number between them; words have none', () => {
    const cells = Object.fromEntries(dataset.figures.map((figure) => [figure.id, figureAnswer(figure, charts).figure]));
    expect(cells['total-moscowtimes-range']).toMatchObject({ value: null, value_low: 700_000, value_high: 1_500_000 });
    expect(cells['nyt-return-if-war-ends']).toMatchObject({ value: null, value_low: null, value_high: null });
  });
});
