import { expect, test } from '@playwright/test';
import { embeds, pages } from '../surfaces';

test('anyone may frame an embed, nobody else’s page may frame any other page of ours', async ({ request }) => {
  for (const path of embeds) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain('frame-ancestors *');
    expect(headers['x-frame-options'], path).toBeUndefined();
  }
  for (const path of [...pages, '/sitemap.xml', '/download/latest/figures.csv', '/images/destinations.en.light.svg']) {
    expect((await request.get(path)).headers()['content-security-policy'], path).toContain("frame-ancestors 'self'");
  }
  const away = await request.get('/no/such/page');
  expect(away.status()).toBe(404);
  expect(away.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
});
