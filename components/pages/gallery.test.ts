import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { chaptersIn } from '../story/chapters';
import { chartsByChapter, galleryCountries } from './gallery-order';

describe('the gallery', () => {
  it.each(LANGS)('in %s has every chart once, in the order of the story’s chapters', (lang) => {
    const groups = chartsByChapter(chaptersIn(lang));
    const order = chaptersIn(lang).map(({ id }) => id);
    expect(groups.map(({ chapter }) => order.indexOf(chapter.id))).toEqual(
      groups.map(({ chapter }) => order.indexOf(chapter.id)).toSorted((a, b) => a - b),
    );
    const slugs = groups.flatMap((group) => group.charts.map(({ slug }) => slug));
    expect(slugs.toSorted()).toEqual(charts.map(({ slug }) => slug).toSorted());
  });
  it('draws a few rows in each card', () => {
    for (const chart of charts.filter(({ form }) => form === 'bar' || form === 'dot'))
      expect(chart.rows('en', 'small').length, chart.slug).toBeLessThanOrEqual(7);
  });
  it('has a rule in its style sheet for each country, for readers without a script', () => {
    const css = readFileSync(new URL('./gallery.css', import.meta.url), 'utf8');
    const ruled = [...css.matchAll(/#country-(\w+):target\) \.card:not\(\[data-countries~="(\w+)"\]\)/g)];
    expect(ruled.map(([, place]) => place)).toEqual(ruled.map(([, , held]) => held));
    expect(ruled.map(([, place]) => place).toSorted()).toEqual(galleryCountries().toSorted());
  });
});
