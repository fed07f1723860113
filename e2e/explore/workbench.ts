import { expect, type Page } from '@playwright/test';
import { settled } from '../settled';

export const rows = (page: Page) => page.locator('.explore-rows tbody tr[data-figure]');
export const marks = (page: Page) => page.locator('.explore-plot [role=option]');
export const cards = (page: Page) => page.locator('.explore-cards li');
/** The ids of the figures in pictures. */
export const idsOf = (page: Page) =>
  marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-option') ?? ''));

/** Opens the workbench and waits until its script is ready and has made the table, which it does last. */
export async function open(page: Page, query = '', lang = 'en') {
  await page.goto(`/${lang}/explore${query}`);
  await expect(page.locator('.explore-result')).toBeVisible();
  await expect(page.locator('.explore-rows .explore-table, .explore-ways')).toBeAttached();
}

/** Opens the workbench and waits until its picture is drawn. */
export async function openPicture(page: Page, query = '') {
  await open(page, query);
  await expect(page.locator('.explore-plot svg').first()).toBeVisible();
  await expect(marks(page).first()).toBeAttached();
}

/** Goes to another query in the open workbench, as Back and Forward do. */
export async function turnTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await updated(page);
}

/** Waits until the result has caught up with the controls, which change at once, and its pictures are drawn. */
async function updated(page: Page) {
  await settled(page);
  await expect(page.locator('.explore-result[aria-busy=false]')).toBeAttached();
}

/** Opens a facet's list and returns one of its checkboxes. */
export async function option(page: Page, facet: string, name: string | RegExp) {
  const group = page.locator(`.explore-facet[data-facet=${facet}]`);
  await expect(group).toBeAttached();
  for (const list of [page.locator('.explore-more').filter({ has: group }), group])
    if ((await list.count()) > 0 && !(await list.evaluate((one) => (one as HTMLDetailsElement).open)))
      await list.locator('> summary').click();
  return group.getByRole('checkbox', { name });
}

/** Clicks a question's chip and waits for the result. */
export async function ask(page: Page, question: string) {
  await page.getByRole('navigation', { name: 'Questions' }).getByRole('link', { name: question, exact: true }).click();
  await updated(page);
}
