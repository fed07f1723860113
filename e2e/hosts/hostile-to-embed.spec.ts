import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { apart } from './apart';

const EMBED = `${SITE}/embed/first-stop.en.html`;

test('a host that floods the embed with invalid messages: it throws nothing, stays unchanged, still answers', async ({
  page,
}) => {
  await page.goto(`${HOST}/listens.html?src=${encodeURIComponent(EMBED)}&sandbox=allow-scripts`);
  const frame = page.locator('iframe');
  const inside = frame.contentFrame();
  await expect(inside.locator('svg[role=list]:visible')).toHaveCount(1);
  const state = async () => ({
    height: (await frame.boundingBox())?.height,
    html: await inside.locator('html').evaluate(({ outerHTML }) => outerHTML),
  });
  await expect.poll(() => apart(frame)).toBeLessThanOrEqual(1);
  const before = await state();

  const sent = await page.evaluate(async () => {
    const target = document.querySelector('iframe')?.contentWindow;
    const cycle: Record<string, unknown> = { type: 'wartime-exodus:embed-theme', v: 1 };
    cycle.theme = cycle;
    const markup = '<img src=x onerror=alert(1)>';
    const themes = [
      markup,
      '__proto__',
      'constructor',
      Number.NaN,
      -1,
      1e308,
      [],
      ['dark'],
      {},
      null,
      true,
      10n,
      'DARK',
      'dark ',
    ];
    const messages: unknown[] = [
      ...themes.map((theme) => ({ type: 'wartime-exodus:embed-theme', v: 1, theme })),
      ...[Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e9, '100px', markup].map((height) => ({
        type: 'wartime-exodus:embed-height',
        v: 1,
        height,
      })),
      JSON.parse('{"__proto__": {"type": "wartime-exodus:embed-theme", "theme": "dark"}}'),
      JSON.parse('{"constructor": {"prototype": {"theme": "dark"}}, "type": "wartime-exodus:embed-theme"}'),
      cycle,
      new Map([['type', 'wartime-exodus:embed-theme']]),
      new Error('no'),
      new ArrayBuffer(1_000_000),
      'pymxPYMxxPYMxwidthxPYMx-1',
      `pymxPYMx${markup}xPYMxwidthxPYMx1`,
      'x'.repeat(1_000_000),
      undefined,
      '',
      0,
    ];
    for (const message of messages) target?.postMessage(message, '*');
    for (let i = 0; i < 20_000; i++) target?.postMessage({ type: 'wartime-exodus:embed-theme', v: 1, theme: i }, '*');
    return messages.length;
  });
  expect(sent).toBeGreaterThan(30);

  await page.evaluate(() => {
    window.heard.length = 0;
    document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'wartime-exodus:embed-hello', v: 1 }, '*');
  });
  await expect.poll(() => page.evaluate(() => window.heard.length)).toBe(1);
  expect(await state()).toEqual(before);
  await inside.getByRole('button', { name: 'About this chart' }).click();
  await expect(inside.getByRole('table')).toBeVisible();
});

declare global {
  interface Window {
    /** The messages that listens.html received. */
    heard: unknown[];
  }
}
