import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { marks, open, rows } from './workbench';

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp) {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const said = await focused.evaluate(
      (element) =>
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent ??
        '',
    );
    if (name.test(said.trim())) return focused;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('with the keyboard alone: filter, walk the marks, pin two, compare, download', async ({ page }) => {
  await open(page);
  await tabTo(page, /^How many left/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Who has returned/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?topic=return-actual$/);
  await expect(marks(page).first()).toBeVisible();

  const first = await tabTo(page, /^(about|more than|at least|\d).*percent/);
  await expect(first).toHaveAttribute('role', 'option');
  await expect(page.locator('.explore-note')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pin=[a-z0-9-]+,[a-z0-9-]+$/);
  await expect(page.getByRole('region', { name: 'Compare', exact: true })).toContainText('2 figures side by side');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(page.locator('.explore-note')).toBeHidden();

  await tabTo(page, /^CSV$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(1 + (await rows(page).count()));
});

test('each picture is one Tab stop', async ({ page }) => {
  await open(page, '?topic=destination&unit=people,permits');
  await expect(marks(page).first()).toBeVisible();
  for (const box of await page.getByRole('listbox').all()) await expect(box.locator('[tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('[role=application]')).toHaveCount(0);
});

test('a mark is read as value, statement, date and source', async ({ page }) => {
  await open(page);
  await expect(
    page.getByRole('option', {
      name: /^about 800,000 people\. The New York Times says .* 6 April 2025 · The New York Times/,
    }),
  ).toHaveCount(1);
});

test('whoever goes by Tab passes no picture over, however far below the screen it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await open(page, '?topic=destination');
  const panels = await page.locator('.explore-panel').count();
  expect(panels).toBeGreaterThan(2);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toHaveCount(panels);
});

test('each key that the help beside a picture names does what it says', async ({ page }) => {
  await open(page, '?topic=return-actual');
  // Pictures wake one after the other; the first in the page need not be the first to wake.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toHaveCount(await page.locator('.explore-panel').count());
  const all = page.getByRole('listbox').first().getByRole('option');
  const last = (await all.count()) - 1;
  const note = page.locator('.explore-note');
  const press = async (key: string, leadsTo: number) => {
    await page.keyboard.press(key);
    await expect(all.nth(leadsTo)).toBeFocused();
  };
  const does: Readonly<Record<string, () => Promise<void>>> = {
    Tab: async () => {
      await page.getByRole('radio', { name: 'Values' }).focus();
      await press('Tab', 0);
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
  await expect(page.locator('.explore-keys').first().locator('kbd')).toHaveText(Object.keys(does));
  for (const step of Object.values(does)) await step();
});
