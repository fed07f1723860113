import { LAUNCH_ARGS } from '../../tools/run/chromium.mjs';
import { withTestFonts } from '../../tools/run/test-fonts.mjs';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';

// Scroll bars that take up space, as on most desktops: by default Playwright hides them.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...LAUNCH_ARGS],
    env: withTestFonts(),
    ignoreDefaultArgs: ['--hide-scrollbars'],
  },
});

/** Column widths at which a scroll bar would change line breaks, a usual one and a wide one. */
const WIDTHS = [274, 280, 286, 360, 640, 960];

test('with scroll bars that take up space each frame settles on one height, without needless bars', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  for (const slug of ['return-sentiment', 'total-estimates', 'destinations-map']) {
    const src = `${SITE}/embed/${slug}.en.html`;
    await page.goto(`${HOST}/listens.html?src=${encodeURIComponent(src)}&widths=${WIDTHS.join(',')}`);
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(WIDTHS.length);
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      const root = frame.contentFrame().locator('html');
      const overflow = () => root.evaluate((html) => html.scrollHeight - html.clientHeight);
      await expect.poll(overflow, slug).toBe(0);
      // The document is as wide as the window, so no bar takes up space.
      expect(await root.evaluate((html) => innerWidth - html.clientWidth), slug).toBe(0);
    }
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
    const before = await heard();
    // A height that never settles would send a message in every animation frame.
    await page.evaluate(async () => {
      for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
    });
    expect(await heard(), slug).toBe(before);
  }
});
