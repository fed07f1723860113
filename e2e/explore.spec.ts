import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('.explore-result tbody tr[data-figure]');
const marks = (page: Page) => page.locator('.explore-plot [data-figure]');

async function open(page: Page, query = '') {
  await page.goto(`/en/explore${query}`);
  await expect(page.getByLabel('Topic')).toBeVisible();
}

test.describe('the explore page', () => {
  test('a topic chosen: rows, title and address follow', async ({ page }) => {
    await open(page);
    await page.getByLabel('Topic').selectOption('return-intention');
    await expect(page).toHaveURL(/\/en\/explore\?topic=return-intention$/);
    await expect(page.getByRole('heading', { name: 'Plans to return: percent of respondents' })).toBeVisible();
    await expect(rows(page)).toHaveCount(8);
    await expect(marks(page)).toHaveCount(6);
  });

  test('a unit chosen: only figures in it, and its name is in the address', async ({ page }) => {
    await open(page, '?topic=sector');
    await page.getByLabel('Unit', { exact: true }).selectOption('percent of developers');
    await expect(page).toHaveURL(/\?topic=sector&unit=percent-of-developers$/);
    await expect(rows(page)).toHaveCount(6);
  });

  test('filters: narrow the rows, reload and Back restore them', async ({ page }) => {
    await open(page);
    const all = await rows(page).count();
    await page.getByRole('checkbox', { name: /^Medium/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Another source/ }).uncheck();
    await expect(page).toHaveURL(/\?confidence=high,low&origin=article,summary$/);
    await expect(rows(page)).toHaveCount(1);

    await page.reload();
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: /^Medium/ })).not.toBeChecked();

    await page.goBack();
    await expect(page).toHaveURL(/\?confidence=high,low$/);
    await expect(page.getByRole('checkbox', { name: /^Another source/ })).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/explore$/);
    await expect(rows(page)).toHaveCount(all);
  });

  test('every unit of every topic: as many marks as rows with a number, words listed apart', async ({ page }) => {
    await open(page);
    for (const topic of await values(page, 'Topic')) {
      await page.getByLabel('Topic').selectOption(topic);
      for (const unit of await values(page, 'Unit')) {
        await page.getByLabel('Unit', { exact: true }).selectOption(unit);
        const shown = await rows(page).count();
        const numbered = await page.locator('.explore-result tbody tr[data-number]').count();
        await expect(marks(page), `${topic}, ${unit}`).toHaveCount(numbered);
        await expect(page.locator('.explore-words li'), `${topic}, ${unit}`).toHaveCount(shown - numbered);
      }
    }
  });

  test('a figure in words: is listed, has no mark, says it comes from a summary', async ({ page }) => {
    await open(page, '?topic=return-intention');
    const listed = page.locator('.explore-words [data-figure="summary-small-share-democratic"]');
    await expect(listed).toContainText('In a summary of the article only');
    await expect(listed).toContainText('Low confidence');
    await expect(marks(page).first()).toBeVisible();
    await expect(page.locator('.explore-plot [data-figure="summary-small-share-democratic"]')).toHaveCount(0);
  });

  test('a range: two ends where the scale says, nothing between them', async ({ page }) => {
    await open(page);
    const range = page.locator('.explore-plot [data-figure="total-moscowtimes-range"]');
    await expect(range).toHaveAttribute('data-kind', 'range');
    await expect(range.locator('circle')).toHaveCount(0);
  });

  test('filters that leave nothing: the one to open is named', async ({ page }) => {
    await open(page, '?topic=sector&confidence=low');
    await expect(page.locator('.explore-status')).toContainText('14 figures are hidden');
    await expect(page.locator('.explore-status')).toContainText('Confidence');
    await expect(marks(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(rows(page)).toHaveCount(14);
  });

  test('a bad address: each fault is told, the rest holds, nothing fails', async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await open(page, '?topic=weather&unit=%3Cb%3E&confidence=sure,high&origin=');
    const notices = page.getByRole('status').first().locator('p');
    await expect(notices).toHaveCount(4);
    await expect(notices.first()).toContainText('weather');
    await expect(page.getByRole('checkbox', { name: /^Medium/ })).not.toBeChecked();
    await expect(marks(page).first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('pointing at a row: the note says value, who was counted, source and caveat; Esc closes it', async ({
    page,
  }) => {
    await open(page);
    await page.locator('.explore-plot [data-figure="nyt-total-fled"]').hover();
    const note = page.locator('.explore-note');
    await expect(note).toContainText('about 800,000 people');
    for (const name of ['Counted', 'Source', 'What it does not tell']) await expect(note).toContainText(`${name}:`);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

  for (const width of [320, 768, 1440]) {
    test(`${width} px: no sideways scrolling, no word of the chart outside it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, '?topic=destination');
      await expect(marks(page).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const outside = await page.locator('.explore-plot svg text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const frame = text.closest('svg')?.getBoundingClientRect();
          const box = text.getBoundingClientRect();
          return frame && (box.left < frame.left - 1 || box.right > frame.right + 1) ? [text.textContent] : [];
        }),
      );
      expect(outside).toEqual([]);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, '?topic=return-intention&unit=nonsense');
      await expect(marks(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test('keyboard: every stop has a name, and the chart is none of them', async ({ page }) => {
    await open(page);
    await expect(marks(page).first()).toBeVisible();
    await expect(page.locator('.explore-plot [tabindex="0"], .explore-plot [role="application"]')).toHaveCount(0);
    await page.getByLabel('Topic').focus();
    for (const name of [/^Unit/, /^High/, /^Medium/, /^Low/]) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveAccessibleName(name);
    }
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\?confidence=high,medium$/);
    await expect(page.getByRole('checkbox', { name: /^Low/ })).toBeFocused();
  });
});

test.describe('the explore page without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the full table', async ({ page }) => {
    await page.goto('/en/explore');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Explore every figure');
    const figures = page.locator('tbody tr[data-figure]');
    await expect(figures.first()).toBeVisible();
    await expect(page.locator('caption')).toContainText(`All ${await figures.count()} figures`);
    await expect(page.locator('[data-figure="nyt-total-fled"]')).toContainText('about 800,000 people');
  });
});

const values = (page: Page, label: string) =>
  page
    .getByLabel(label, { exact: true })
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
