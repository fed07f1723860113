import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { charts } from '../../components/charts';
import { imagePath } from '../../data/addresses';
import { stopAll } from '../../tools/run/run.mjs';
import { freePort, serve, TEST_PORT } from '../../tools/run/serve.mjs';

const MANY = charts
  .flatMap(({ slug }) => [imagePath(slug, 'en', 'light', 'png', 3), imagePath(slug, 'ru', 'dark', 'png', 3)])
  .slice(0, 40);

// A server of its own, which has no image cached and no requests of other tests in its queue.
test('forty images at once: a page is served meanwhile, and images beyond the queue get 503 with Retry-After', {
  tag: ['@server', '@images'],
}, async () => {
  // How long it takes depends on the machine: it draws many large images.
  test.setTimeout(0);
  const port = await freePort(TEST_PORT + 30);
  const site = `http://localhost:${port}`;
  try {
    await serve(port, { IMAGE_FOLDER: mkdtempSync(join(tmpdir(), 'images-')) });
    let pending = MANY.length;
    const requests = MANY.map(async (path) => {
      const answer = await fetch(site + path);
      const body = await answer.text();
      pending--;
      return { path, answer, body };
    });
    await Promise.race(requests);
    const page = await fetch(`${site}/en`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('</html>');
    expect(pending).toBeGreaterThan(0);

    const answers = await Promise.all(requests);
    const refused = answers.filter(({ answer }) => answer.status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(answers.length);
    for (const { path, answer, body } of refused) {
      expect(answer.status, path).toBe(503);
      expect(answer.headers.get('content-type'), path).toBe('application/problem+json');
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
      expect(answer.headers.get('retry-after'), path).toMatch(/^[1-9]\d*$/);
      expect(JSON.parse(body), path).toMatchObject({ status: 503, title: 'Service Unavailable' });
    }
    for (const { path } of refused.slice(0, 2)) expect((await fetch(site + path)).status, path).toBe(200);
  } finally {
    await stopAll();
  }
});
