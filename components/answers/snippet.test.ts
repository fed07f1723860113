import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../data/vocabulary';
import { draw } from '../../server/images/draw';
import { charts } from '../charts';
import { FONT_FILES } from '../draw/fonts/files';
import { embedHeight, MEASURED_RANGES, MEASURED_WIDTHS } from '../figure/embed-heights';
import heights from '../figure/embed-heights.json' with { type: 'json' };
import { chartSvg, imageSize } from '../figure/images/image';
import { iframeSnippet, pictureSnippet } from './snippet';

// What the standard asks, and what readers with a screen reader need. Inline style is allowed there.
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

async function faults(snippet: string): Promise<string[]> {
  const report = await validator.validateString(snippet);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const each = charts.map((chart) => [chart.slug, chart] as const);

describe('embed-heights.json', () => {
  it('holds every chart and no other, at every width: run npm run measure:embeds', () => {
    const names = charts.flatMap(({ slug }) => LANGS.map((lang) => `${slug}.${lang}`));
    expect(Object.keys(heights).sort()).toEqual(names.sort());
    for (const found of Object.values(heights)) expect(Object.keys(found)).toEqual(MEASURED_WIDTHS.map(String));
  });
  it('is measured where the style sheet changes the composition', () => {
    const css = readFileSync('components/figure/figure.css', 'utf8');
    const padding = Number(
      /body\.embed \{[^}]*padding: (\d+)px/.exec(readFileSync('components/figure/embed.css', 'utf8'))?.[1],
    );
    const changes = [...css.matchAll(/@container \(min-width: ([\d.]+)rem\)/g)].map(
      ([, width]) => Number(width) * 16 + 2 * padding,
    );
    expect(MEASURED_RANGES.slice(1).map(([first]) => first)).toEqual(changes);
  });
});

describe('embedHeight(slug, lang, width)', () => {
  it('is the measured height at a measured width, and between two of them at a width between', () => {
    for (const width of MEASURED_WIDTHS)
      expect(embedHeight('how-many', 'en', width)).toBe(heights['how-many.en'][width]);
    const { 504: low, 640: high } = heights['total-estimates.en'];
    expect(embedHeight('total-estimates', 'en', 572)).toBe(Math.round((low + high) / 2));
  });
  it('beyond the measured widths is that of the nearest', () => {
    expect(embedHeight('how-many', 'en', 200)).toBe(heights['how-many.en'][320]);
    expect(embedHeight('how-many', 'en', 2000)).toBe(heights['how-many.en'][960]);
  });
});

describe('iframeSnippet(chart, lang)', () => {
  it.each(each)('%s: one valid frame with address, title and height', async (slug, chart) => {
    const snippet = iframeSnippet(chart, 'en');
    expect(snippet).toMatch(
      /<iframe src="http[^"]+" title="[^"]+" width="640" height="\d+" loading="lazy" [^<>]*><\/iframe>/,
    );
    expect(snippet).toContain(`/embed/${slug}.en.html`);
    expect(snippet).not.toContain('scrolling');
    expect(await faults(snippet)).toEqual([]);
  });
  it('names no two frames the same', () => {
    const titles = charts.map((chart) => /title="([^"]+)"/.exec(iframeSnippet(chart, 'en'))?.[1]);
    expect(new Set(titles).size).toBe(charts.length);
  });
});

describe('pictureSnippet(chart, lang)', () => {
  it.each(each)('%s: a valid picture that says what it shows', async (_, chart) => {
    const snippet = pictureSnippet(chart, 'en');
    expect(snippet).toContain('media="(prefers-color-scheme: dark)"');
    expect(snippet).toMatch(/alt="[^"]{40,}"/);
    expect(await faults(snippet)).toEqual([]);
  });
  it('tells the true size and densities of its files', async () => {
    const chart = charts[0];
    if (!chart) throw new Error('there is no chart');
    const { width, height } = imageSize(chart, 'en');
    expect(pictureSnippet(chart, 'en')).toContain(`width="${width}" height="${height}" alt=`);
    for (const density of [1, 2, 3] as const) {
      const file = Buffer.from(
        await draw({ svg: () => chartSvg(chart, 'en', 'light'), form: { density } }, Object.values(FONT_FILES)),
      );
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([width * density, height * density]);
    }
  });
});
