import { expect, test } from '@playwright/test';
import { frozenEmbedFiles } from '../../data/releases/frozen';
import { lastRelease } from '../../data/releases/releases';
import { embeds, pages } from '../surfaces';

test('any site may frame an embed, no other site may frame any other page', async ({ request }) => {
  const pinned = frozenEmbedFiles(lastRelease.version).map((file) => `/embed/v${lastRelease.version}/${file}`);
  for (const path of [...embeds, ...pinned]) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain('frame-ancestors *');
    expect(headers['x-frame-options'], path).toBeUndefined();
  }
  const files = [
    '/sitemap.xml',
    '/feed.xml',
    '/embed.js',
    '/embed.v1.js',
    '/download/latest/figures.csv',
    '/images/destinations.en.light.svg',
    '/api/v1/figures.json',
    '/cite/dataset.bib',
    '/explore/world.json',
    '/oembed?url=x',
  ];
  for (const path of [...pages, ...files]) {
    expect((await request.get(path)).headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
  const unknown = await request.get('/no/such/page');
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});
