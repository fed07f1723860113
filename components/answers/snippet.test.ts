import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../data/vocabulary';
import { drawer } from '../../server/images/draw.mjs';
import { FONT_FILES } from '../draw/fonts/files';
import { embedHeight, reachOf } from '../figure/embed-heights';
import heights from '../figure/embed-heights.json' with { type: 'json' };
import { chartSvg, imageSize } from '../figure/images/image';
import { drawables as charts } from './drawables';
import { embeddables } from './embeddables';
import { iframeSnippet, pictureSnippet } from './snippet';

const { draw } = drawer({ fonts: Object.values(FONT_FILES) });

// The standard's rules, and those for screen readers. Inline style is allowed there.
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

async function faults(snippet: string): Promise<string[]> {
  const report = await validator.validateString(snippet);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const each = embeddables.map((chart) => [chart.slug, chart] as const);

describe('embed-heights.json', () => {
  it('has exactly the embeddables, a height for each step, none lower than a wider frame’s; if not: npm run measure:embeds', () => {
    const names = embeddables.flatMap(({ slug }) => LANGS.map((lang) => `${slug}.${lang}`));
    expect(Object.keys(heights).sort()).toEqual(names.sort());
    for (const [name, found] of Object.entries(heights)) {
      expect(found, name).toHaveLength(reachOf(name.split('.')[0] ?? '').steps.length);
      expect(found).toEqual([...found].sort((a, b) => b - a));
    }
  });
  it('has no chart taller than an editor can place: 560 px in a column of 640, 680 on a phone of 360', () => {
    const tall = charts
      .flatMap(({ slug }) => LANGS.map((lang) => ({ slug, lang })))
      .flatMap(({ slug, lang }) => {
        const [at640, at360] = [640, 360].map((width) => embedHeight(slug, lang, width));
        return (at640 ?? 0) > 560 || (at360 ?? 0) > 680 ? [`${slug}.${lang}: ${at640}, ${at360}`] : [];
      });
    expect(tall).toEqual([]);
  });
});

describe('embedHeight(slug, lang, width)', () => {
  const [narrow, phone, , wide] = heights['total-estimates.en'] ?? [];
  it('is that of the width’s step', () => {
    expect(embedHeight('total-estimates', 'en', 632)).toBe(wide);
    expect(embedHeight('total-estimates', 'en', 631)).not.toBe(wide);
    expect(embedHeight('total-estimates', 'en', 360)).toBe(phone);
  });
  it('beyond the measured widths is that of the nearest step', () => {
    expect(embedHeight('total-estimates', 'en', 200)).toBe(narrow);
    expect(embedHeight('total-estimates', 'en', 2000)).toBe(wide);
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
  it('gives every frame its own title', () => {
    const titles = embeddables.map((chart) => /title="([^"]+)"/.exec(iframeSnippet(chart, 'en'))?.[1]);
    expect(new Set(titles).size).toBe(embeddables.length);
  });
});

describe('pictureSnippet(chart, lang)', () => {
  it.each(each)('%s: a valid picture that says what it shows', async (_, chart) => {
    const snippet = pictureSnippet(chart, 'en');
    expect(snippet).toContain('media="(prefers-color-scheme: dark)"');
    expect(snippet).toMatch(/alt="[^"]{40,}"/);
    expect(await faults(snippet)).toEqual([]);
  });
  it('states the real size and densities of its files', async () => {
    const chart = charts[0];
    if (!chart) throw new Error('there is no chart');
    const { width, height } = imageSize(chart, 'en');
    expect(pictureSnippet(chart, 'en')).toContain(`width="${width}" height="${height}" alt=`);
    for (const density of [1, 2, 3] as const) {
      const file = Buffer.from(await draw(await chartSvg(chart, 'en', 'light'), { density }));
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([width * density, height * density]);
    }
  });
});
