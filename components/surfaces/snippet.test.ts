import { describe, expect, it } from 'vitest';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import heights from './embed-heights.json' with { type: 'json' };
import { iframeSnippet } from './snippet';

describe('embed-heights.json', () => {
  it('holds every chart and no other: run npm run measure:embeds', () => {
    const names = charts.flatMap(({ slug }) => LANGS.map((lang) => `${slug}.${lang}`));
    expect(Object.keys(heights).sort()).toEqual(names.sort());
  });
});

describe('iframeSnippet(chart, lang)', () => {
  it.each(charts.map((chart) => [chart.slug, chart] as const))(
    '%s: one frame with address, title and height',
    (slug, chart) => {
      const snippet = iframeSnippet(chart, 'en');
      expect(snippet).toMatch(
        /^<iframe src="http[^"]+" title="[^"]+" width="100%" height="\d+" loading="lazy" [^<>]*><\/iframe>$/,
      );
      expect(snippet).toContain(`/embed/${slug}.en.html`);
    },
  );
});
