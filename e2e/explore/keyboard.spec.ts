import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { marks, open, openPicture, option, rows } from './workbench';

/** Presses Tab until an element with this name has focus. */
async function tabTo(page: Page, name: RegExp) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    });
    if (name.test(focused.trim())) return page.locator(':focus');
  }
  throw new Error(`Tab never reached ${name}`);
}

test('by keyboard only: choose a question, filter, walk the marks, pin two, compare, download', async ({ page }) => {
  await open(page);
  await tabTo(page, /^Would they return$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/measure=/);
  const list = await tabTo(page, /^Counted by/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.explore-facet[data-facet=who] fieldset')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.explore-facet[data-facet=who] fieldset')).toBeHidden();
  await expect(list).toBeFocused();

  const first = await tabTo(page, /^(about|more than|at least|\d).*percent/);
  await expect(first).toHaveAttribute('role', 'option');
  await expect(page.locator('.explore-note')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pin=[a-z0-9-]+,[a-z0-9-]+$/);
  await expect(page.getByRole('region', { name: 'Pinned, 2 figures' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(page.locator('.explore-note')).toBeHidden();

  await tabTo(page, /^CSV$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(1 + (await rows(page).count()));
});

test('each picture is one Tab stop, and Recharts adds none', async ({ page }) => {
  await openPicture(page, '?show=ranking&by=conflict');
  for (const box of await page.getByRole('listbox').all()) await expect(box.locator('[tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('.explore-plot svg [tabindex="0"]')).toHaveCount(0);
  await expect(page.locator('[role=application]')).toHaveCount(0);
});

test('a mark’s accessible name is value, statement, date and source', async ({ page }) => {
  await openPicture(page);
  await expect(
    page.getByRole('option', {
      name: /^about 800,000 people\. The New York Times says .* 6 April 2025 · The New York Times/,
    }),
  ).toHaveCount(1);
});

test('over time, arrow keys go from mark to mark by date', async ({ page }) => {
  await openPicture(page, '?place=GEO&tab=people');
  await marks(page).first().focus();
  const box = () => page.locator(':focus').evaluate((mark) => mark.getBoundingClientRect());
  let before = (await box()).x + (await box()).width / 2;
  for (let i = 1; i < (await marks(page).count()); i++) {
    await page.keyboard.press('ArrowRight');
    const { x, width } = await box();
    expect(x + width / 2).toBeGreaterThanOrEqual(before - 1);
    before = x + width / 2;
  }
});

test('each key in a picture’s key help does what it says', async ({ page }) => {
  await openPicture(page, '?topic=return-actual&show=ranking');
  // By attribute: getByRole would compute accessible names across the whole table each time.
  const all = page.locator('.explore-plot [role=listbox]').first().locator('[role=option]');
  const last = (await all.count()) - 1;
  const note = page.locator('.explore-note');
  const press = async (key: string, focused: number) => {
    await page.keyboard.press(key);
    await expect(all.nth(focused)).toBeFocused();
  };
  const does: Readonly<Record<string, () => Promise<void>>> = {
    Tab: async () => {
      await page.locator('.explore-tabs input:checked').focus();
      await tabTo(page, /^about 85 percent/);
      await expect(all.first()).toBeFocused();
    },
    '↑': async () => {
      await press('ArrowDown', 1);
      await press('ArrowUp', 0);
    },
    '↓': () => press('ArrowDown', 1),
    '←': () => press('ArrowLeft', 0),
    '→': () => press('ArrowRight', 1),
    Home: () => press('Home', 0),
    End: () => press('End', last),
    Enter: async () => {
      await press('Enter', last);
      await expect(all.nth(last)).toHaveAttribute('aria-selected', 'true');
    },
    Esc: async () => {
      await expect(note).toBeVisible();
      await press('Escape', last);
      await expect(note).toBeHidden();
    },
  };
  await does.Tab?.();
  await expect(page.locator('.explore-keys').first()).toBeVisible();
  await expect(page.locator('.explore-keys').first().locator('kbd')).toHaveText(Object.keys(does));
  for (const step of Object.values(does)) await step();
});

test('a list of options closes on a click elsewhere', async ({ page }) => {
  await open(page);
  await option(page, 'place', /^Georgia/);
  await expect(page.locator('.explore-facet[data-facet=place] fieldset')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('.explore-facet[data-facet=place] fieldset')).toBeHidden();
});
