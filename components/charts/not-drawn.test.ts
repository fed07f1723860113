import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/dataset';
import { notDrawn } from '../../data/not-drawn';
import { charts } from '.';

const used = new Set(charts.flatMap((chart) => chart.figures.map((figure) => figure.id)));
const drawn = new Set(charts.flatMap((chart) => chart.rows('en').map((row) => row.id)));
const explained = notDrawn.flatMap(({ ids }) => ids);

describe('every figure of the dataset', () => {
  it('is used by a chart, or listed with the reason why it is not', () => {
    const forgotten = dataset.figures.filter(({ id }) => !used.has(id) && !explained.includes(id));
    expect(forgotten.map(({ id }) => id)).toEqual([]);
  });
  it('is not explained away and drawn at once, nor explained twice', () => {
    expect(explained.filter((id) => drawn.has(id))).toEqual([]);
    expect(explained.filter((id, i) => explained.indexOf(id) !== i)).toEqual([]);
  });
  it('exists under the name it is listed by', () => {
    const known = new Set(dataset.figures.map(({ id }) => id));
    expect(explained.filter((id) => !known.has(id))).toEqual([]);
  });
});
