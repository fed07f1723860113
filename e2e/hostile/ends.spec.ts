import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { imagePath } from '../../data/addresses';
import { stopAll } from '../../tools/run/run.mjs';
import { freePort, serve, TEST_PORT } from '../../tools/run/serve.mjs';

test('on SIGTERM the server finishes open requests, takes no new ones, and exits with 0', {
  tag: ['@server', '@images'],
}, async () => {
  const port = await freePort(TEST_PORT + 50);
  const site = `http://localhost:${port}`;
  try {
    const server = await serve(port, { IMAGE_FOLDER: mkdtempSync(join(tmpdir(), 'images-')) });
    const ended = once(server, 'exit');
    // A large response of which the client has read only the head.
    const answer = await fetch(site + imagePath('destinations', 'en', 'light', 'svg'));
    const drawing = fetch(site + imagePath('destinations', 'en', 'dark', 'png', 3));
    const drawn = fetch(site + imagePath('destinations', 'en', 'dark', 'png', 3));
    await fetch(`${site}/en`);
    process.kill(Number(server.pid), 'SIGTERM');
    expect((await answer.text()).endsWith('</svg>')).toBe(true);
    for (const one of [await drawing, await drawn]) {
      expect(one.status).toBe(200);
      expect((await one.arrayBuffer()).byteLength).toBe(Number(one.headers.get('content-length')));
    }
    expect((await ended)[0]).toBe(0);
    await expect(fetch(`${site}/en`)).rejects.toThrow();
  } finally {
    await stopAll();
  }
});
