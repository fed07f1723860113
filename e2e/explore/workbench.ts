import { expect, type Page } from '@playwright/test';
import { settled } from '../settled';

/** The rows of the workbench's table and the marks of its pictures. */
export const rows = (page: Page) => page.locator('.explore-result > section tbody tr[data-figure]');
export const marks = (page: Page) => page.locator('.explore-plot [role=option]');

/** Opens the workbench and waits until its script has woken. */
export async function open(page: Page, query = '') {
  await page.goto(`/en/explore${query}`);
  await expect(page.getByRole('searchbox')).toBeVisible();
}

/** Shows what another address asks for in the workbench that is open, as Back and Forward do. */
export async function turnTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  // Controls answer at once, the result follows.
  await settled(page);
  await expect(page.locator('.explore-result[aria-busy=false]')).toBeAttached();
}

/** A tick box of a facet, whose list is opened for it. */
export async function option(page: Page, facet: string, name: string | RegExp) {
  const group = page.locator(`.explore-facet[data-facet=${facet}]`);
  if (!(await group.evaluate((details) => (details as HTMLDetailsElement).open)))
    await group.locator('summary').click();
  return group.getByRole('checkbox', { name });
}

/** Scrolls to the first picture, as it is drawn when a reader comes near. */
export async function toPictures(page: Page) {
  await page.locator('.explore-panel').first().scrollIntoViewIfNeeded();
  await expect(marks(page).first()).toBeVisible();
}

/** Has every picture draw all of its figures: a long one shows a part, and a button for the rest. */
export async function drawAll(page: Page) {
  for (const panel of await page.locator('.explore-panel').all()) {
    // Pictures are drawn when they come into sight.
    await panel.scrollIntoViewIfNeeded();
    await expect(panel.locator('[role=option]').first()).toBeVisible();
    const more = panel.getByRole('button', { name: /^Draw \d+ more/ });
    while (await more.isVisible()) await more.click();
  }
}
