import { describe, expect, it } from 'vitest';
import { isFigure } from '../../data/dataset';
import { notDrawn } from '../../data/not-drawn';
import { charts } from '.';

const drawn = new Set(charts.flatMap((chart) => chart.rows('en').map((row) => row.id)));
const explained = notDrawn.flatMap(({ ids }) => ids);

describe('a figure listed as not drawn', () => {
  it('is a figure of the dataset', () => {
    expect(explained.filter((id) => !isFigure(id))).toEqual([]);
  });
  it('is in no chart, and is listed once', () => {
    expect(explained.filter((id) => drawn.has(id))).toEqual([]);
    expect(explained.filter((id, i) => explained.indexOf(id) !== i)).toEqual([]);
  });
});
