import { chartPath, explorePath, storyPath } from '../../data/addresses';
import { SITE } from '../surfaces';
import { expect, type Page, saved, test } from './firefox';

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 23, 27)' };

const paper = (tab: Page) => tab.$eval('body', (body) => getComputedStyle(body).backgroundColor);
const note = (tab: Page) =>
  tab.$eval('.note', (element) => (element.checkVisibility() ? element.textContent : 'hidden'));

test('keyboard: Tab comes to the chart, arrows, Home and End walk its marks, Esc closes the note', async ({ tab }) => {
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`${SITE}${chartPath('en', 'destinations')}`);
  const onMark = () => tab.evaluate(() => document.activeElement?.matches('.mark') ?? false);
  for (let i = 0; i < 15 && !(await onMark()); i++) await tab.keyboard.press('Tab');
  expect(await onMark()).toBe(true);
  await tab.keyboard.press('ArrowDown');
  await expect.poll(() => note(tab)).toContain('about 80,000 people');
  await tab.keyboard.press('End');
  await expect.poll(() => note(tab)).toContain('no number: missing or partial in the count');
  await tab.keyboard.press('Home');
  await expect.poll(() => note(tab)).not.toContain('no number');
  await tab.keyboard.press('Escape');
  await expect.poll(() => note(tab)).toBe('hidden');
  expect(await onMark()).toBe(true);
  await tab.keyboard.press('Tab');
  expect(await onMark()).toBe(false);
});

test('the chosen theme is kept on the next page', async ({ tab }) => {
  await tab.goto(`${SITE}${storyPath('en')}`);
  expect(await paper(tab)).toBe(PAPER.light);
  await tab.select('select[data-theme-choice]', 'dark');
  expect(await paper(tab)).toBe(PAPER.dark);
  await tab.goto(`${SITE}${chartPath('ru', 'how-many')}`);
  expect(await paper(tab)).toBe(PAPER.dark);
});

test('a chart’s CSV is saved under its own name, as it was published', async ({ tab, firefox }) => {
  await tab.goto(`${SITE}${chartPath('en', 'destinations')}`);
  const address = '/download/latest/charts/destinations.csv';
  await tab.$eval(`a[href="${address}"]`, (link) => (link as HTMLAnchorElement).click());
  const published = await (await fetch(`${SITE}${address}`)).text();
  await expect.poll(() => saved(firefox, /destinations.*\.csv$/)).toBe(published);
});

test('explore: a topic ticked narrows table, picture and address; its CSV has the rows shown', async ({
  tab,
  firefox,
}) => {
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`${SITE}${explorePath('en')}?topic=return-actual`);
  await tab.waitForSelector('.explore-plot [role=option]');
  const shown = () =>
    tab.$$eval('.explore-rows tbody tr[data-figure]', (rows) => rows.map((row) => row.getAttribute('data-figure')));
  const before = await shown();
  for (const list of ['.explore-more', '.explore-facet[data-facet=confidence]'])
    await tab.$eval(list, (details) => details.setAttribute('open', ''));
  await tab.locator('.explore-facet[data-facet=confidence] input[type=checkbox]').click();
  await expect.poll(() => tab.url()).toContain('confidence=');
  await expect.poll(async () => (await shown()).length).toBeLessThan(before.length);
  // The open list covers what is below it.
  await tab.keyboard.press('Escape');
  const [button] = await tab.$$('xpath/.//button[normalize-space()="CSV"]');
  await button?.click();
  await expect.poll(() => saved(firefox, /topic-return-actual.*\.csv$/)).toContain('value_low');
  const csv = await saved(firefox, /topic-return-actual.*\.csv$/);
  for (const id of await shown()) expect(csv).toContain(id);
});
