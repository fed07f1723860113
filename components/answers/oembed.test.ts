import { describe, expect, it } from 'vitest';
import { absolute, chartPath, ORIGIN } from '../../data/addresses';
import { VERSION } from '../../data/edition';
import { answerOembed, oembedLimits, oembedRecord, oembedTarget, oembedXml } from '../../server/oembed.mjs';
import { embedHeight, reachOf } from '../figure/embed-heights';
import { embeddableBySlug, embeddables, pictureSize } from './embeddables';
import { oembedBook, oembedPath } from './oembed';

const { host: HOST, hostname: HOSTNAME } = new URL(ORIGIN);

const factsOf = (slug: string) => {
  const facts = oembedBook.charts[`${slug}.en`];
  if (!facts) throw new Error(`no chart ${slug}`);
  return facts;
};
type Target = Parameters<typeof oembedRecord>[0];
const plain: Target = { chart: factsOf('how-many'), query: '' };

const record = ({ width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY } = {}, target = plain) =>
  oembedRecord(target, { width, height }, oembedBook);

describe('oembedTarget(address)', () => {
  it.each([
    ['a chart page', `${ORIGIN}/en/charts/how-many`, plain],
    ['the other of http and https', `https://${HOST}/en/charts/how-many`, plain],
    ['a closing slash and a fragment', `${ORIGIN}/en/charts/how-many/#embed`, plain],
    ['an embed', `${ORIGIN}/embed/how-many.en.html`, plain],
    ['the start page', `${ORIGIN}/en`, { ...plain, chart: factsOf('overview') }],
    ['its embed', `${ORIGIN}/embed/overview.en.html?theme=dark`, { chart: factsOf('overview'), query: '?theme=dark' }],
    ['a pinned embed', `${ORIGIN}/embed/v1.2.0/how-many.en.html`, { ...plain, version: '1.2.0' }],
    [
      'choices, in any order',
      `${ORIGIN}/en/charts/how-many?bg=transparent&theme=dark`,
      { ...plain, query: '?theme=dark&bg=transparent' },
    ],
    ['an open table', `${ORIGIN}/embed/how-many.en.html?open=table`, { ...plain, query: '?open=table' }],
    ['parameters that are no choices', `${ORIGIN}/en/charts/how-many?utm_source=x&theme=pink&bg=<b>`, plain],
  ])('%s: the chart', (_, address, target) => {
    expect(oembedTarget(address, oembedBook)).toEqual(target);
  });

  it.each([
    ['another host', 'https://example.org/en/charts/how-many'],
    ['a host that ends like ours', `https://evil${HOST}/en/charts/how-many`],
    ['a host that begins like ours', `https://${HOSTNAME}.example.org/en/charts/how-many`],
    ['a host below ours', `https://www.${HOST}/en/charts/how-many`],
    ['ours as a user of another host', `https://${HOST}@example.org/en/charts/how-many`],
    ['a user on our host', `http://someone@${HOST}/en/charts/how-many`],
    ['another scheme', `ftp://${HOST}/en/charts/how-many`],
    ['a script', 'javascript:alert(1)'],
    ['the story', `${ORIGIN}/en/story`],
    ['a chart page that is none', `${ORIGIN}/en/charts/overview`],
    ['the dataset', `${ORIGIN}/en/data`],
    ['a language without an edition', `${ORIGIN}/xx/charts/how-many`],
    ['more than a chart page', `${ORIGIN}/en/charts/how-many/more`],
    ['a version without its three numbers', `${ORIGIN}/embed/v1/how-many.en.html`],
    ['a version that had no such embed', `${ORIGIN}/embed/v1.0.0/how-many.en.html`],
    ['what every object has', `${ORIGIN}/embed/constructor`],
  ])('%s: none of ours', (_, address) => {
    expect(oembedTarget(address, oembedBook)).toBeNull();
  });

  it.each(['', 'how-many', '/en/charts/how-many', 'http://', 'https://[oops'])('%j: no address', (text) => {
    expect(oembedTarget(text, oembedBook)).toBeUndefined();
  });
});

describe('oembedLimits(query)', () => {
  it.each([
    ['maxwidth=600&maxheight=400', { width: 600, height: 400 }],
    ['maxwidth=0&maxheight=-5', {}],
    ['maxwidth=wide&maxheight=1e3', {}],
    ['maxwidth=600.5&maxheight=', {}],
    ['dnt=1', {}],
  ])('%s', (query, limits) => {
    const none = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };
    expect(oembedLimits(new URLSearchParams(query))).toEqual({ ...none, ...limits });
  });
});

describe('oembedRecord(chart, target, limits)', () => {
  it('without limits: the chart at the width of a text column', () => {
    expect(record()).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 640,
      height: embedHeight('how-many', 'en'),
      data_version: VERSION,
      license_url: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it.each([
    [{ width: 320 }, 320, embedHeight('how-many', 'en', 320)],
    [{ width: 200, height: 300 }, 200, 300],
    [{ height: 200 }, 640, 200],
    [
      { width: 5000, height: 5000 },
      reachOf('how-many').widest,
      embedHeight('how-many', 'en', reachOf('how-many').widest),
    ],
  ])('limits %j: the fields and the markup keep them', (limits, width, height) => {
    const { html, ...fields } = record(limits);
    expect(fields).toMatchObject({ width, height });
    expect(html).toContain(` width="${width}" height="${height}" `);
  });

  it('has an image with all three keys when one fits, else none of them', () => {
    const chart = embeddableBySlug('how-many');
    if (!chart) throw new Error('no chart how-many');
    const { width, height } = pictureSize(chart, 'en');
    const image = (limits: Parameters<typeof record>[0]) => {
      const { thumbnail_url, thumbnail_width, thumbnail_height } = record(limits);
      return [thumbnail_url, thumbnail_width, thumbnail_height];
    };
    expect(image({})).toEqual([absolute('/images/how-many.en.light.png'), 2 * width, 2 * height]);
    expect(image({ width: 2 * width - 1 })).toEqual([absolute('/images/how-many.en.light@1x.png'), width, height]);
    expect(image({ width: width - 1 })).toEqual([undefined, undefined, undefined]);
    expect(image({ height: height - 1 })).toEqual([undefined, undefined, undefined]);
    expect(Object.keys(record({ width: 100 })).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
  });

  it('keeps the settings of the address, and the version it pins', () => {
    const { html, data_version, thumbnail_url } = record(
      {},
      { ...plain, version: '1.2.0', query: '?theme=dark&bg=transparent' },
    );
    expect(html).toContain(`src="${ORIGIN}/embed/v1.2.0/how-many.en.html?theme=dark&amp;bg=transparent"`);
    expect(data_version).toBe('1.2.0');
    expect(thumbnail_url).toContain('.dark.png');
  });

  it.each(embeddables.map(({ slug }) => [slug] as const))('%s: a link and a frame that WordPress keeps', (slug) => {
    const { html, title } = record({}, { ...plain, chart: factsOf(slug) });
    expect(html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+" width="\d+" height="\d+" title="[^"]+" frameborder="0"><\/iframe>$/,
    );
    expect(html).toContain(`href="${absolute(chartPath('en', slug))}"`);
    expect(title).toBe(embeddableBySlug(slug)?.words('en').title.plain);
  });
});

describe('answerOembed(path, query, book)', () => {
  it('takes limits of size also at the address that a page names', () => {
    const ask = (path: string, query = '') => answerOembed(path, new URLSearchParams(query), oembedBook);
    expect(JSON.parse(ask(oembedPath('how-many', 'en', 'json'), 'maxwidth=320').body)).toMatchObject({ width: 320 });
    expect(ask(oembedPath('how-many', 'ru', 'xml')).headers['content-type']).toMatch('text/xml');
    for (const name of ['none.en.json', 'how-many.en.yaml', 'constructor.json', 'how-many'])
      expect(ask(`/oembed/${name}`).status, name).toBe(404);
  });
});

describe('oembedXml(record)', () => {
  it('is one escaped element a key, without a DOCTYPE', () => {
    const xml = oembedXml({ type: 'rich', width: 640, html: '<a href="x?a=1&amp;b=2">“R&D”</a>' });
    expect(xml).toBe(
      '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed><type>rich</type><width>640</width>' +
        '<html>&lt;a href=&quot;x?a=1&amp;amp;b=2&quot;&gt;“R&amp;D”&lt;/a&gt;</html></oembed>\n',
    );
  });
});
