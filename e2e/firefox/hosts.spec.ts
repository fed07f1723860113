import { embedPath } from '../../data/addresses';
import { HOST, SITE } from '../surfaces';
import { expect, type Page, test } from './firefox';

const listening = (slug: string, more = '') =>
  `${HOST}/listens.html?src=${encodeURIComponent(`${SITE}${embedPath(slug, 'en')}`)}${more}`;

const heights = (tab: Page) => tab.$$eval('iframe', (frames) => frames.map((frame) => Number(frame.height)));

async function framesOf(tab: Page) {
  await tab.waitForSelector('iframe');
  const frames = await Promise.all((await tab.$$('iframe')).map((element) => element.contentFrame()));
  for (const frame of frames) await frame.waitForSelector('.pictures svg');
  return frames;
}

/** How far each frame's height is from its content's, in pixels. */
async function apart(tab: Page) {
  const asked = await heights(tab);
  const frames = await framesOf(tab);
  const contents = await Promise.all(
    frames.map((frame) => frame.evaluate(() => document.body.getBoundingClientRect().height)),
  );
  return contents.map((height, i) => (height > 200 ? Math.abs(height - (asked[i] ?? 0)) : Number.POSITIVE_INFINITY));
}

for (const slug of ['destinations', 'return-claims', 'destinations-map']) {
  test(`${slug} grows to its content in frames of 320, 600 and 960 px on another origin`, async ({ tab }) => {
    await tab.setViewport({ width: 1000, height: 3000 });
    await tab.goto(listening(slug, '&widths=320,600,960'));
    await expect.poll(async () => Math.max(...(await apart(tab)))).toBeLessThanOrEqual(1);
    expect(await heights(tab)).toHaveLength(3);
  });
}

test('the panel opens over the chart, and the frame keeps its height', async ({ tab }) => {
  await tab.goto(listening('how-many'));
  await expect.poll(async () => (await heights(tab))[0]).toBeGreaterThan(200);
  const [before = 0] = await heights(tab);
  const [frame] = await framesOf(tab);
  await frame?.locator('button[popovertarget]').click();
  await expect.poll(() => frame?.$eval('table', (table) => table.checkVisibility())).toBe(true);
  expect((await heights(tab))[0]).toBe(before);
});

test('sandbox="allow-scripts": the frame grows, arrow keys walk the marks, the note says the value', async ({
  tab,
}) => {
  await tab.goto(listening('destinations', '&sandbox=allow-scripts'));
  await expect.poll(async () => (await heights(tab))[0]).toBeGreaterThan(400);
  const [frame] = await framesOf(tab);
  await frame?.evaluate(() => {
    const stops = [...document.querySelectorAll<SVGElement>('svg .mark[tabindex="0"]')];
    stops.find((mark) => mark.checkVisibility())?.focus();
  });
  // The notes are loaded when a reader reaches the chart: a key pressed before does nothing.
  const note = () => frame?.evaluate(() => document.querySelector('.note')?.textContent ?? '');
  await expect.poll(note).toContain('about 110,000 people');
  await tab.keyboard.press('ArrowDown');
  await expect.poll(note).toContain('about 80,000 people');
});
