import { expect, type Page } from '@playwright/test';
import { settled } from '../settled';

/** The rows of the workbench's table and the figures of its pictures. */
export const rows = (page: Page) => page.locator('.explore-rows tbody tr[data-figure]');
export const marks = (page: Page) => page.locator('.explore-plot [role=option]');
export const cards = (page: Page) => page.locator('.explore-cards li');
/** The figures in pictures, by id. */
export const idsOf = (page: Page) =>
  marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-option') ?? ''));

/** Opens the workbench and waits until its script is ready and has made the table, which it does last. */
export async function open(page: Page, query = '', lang = 'en') {
  await page.goto(`/${lang}/explore${query}`);
  await expect(page.locator('.explore-result')).toBeVisible();
  await expect(page.locator('.explore-rows .explore-table, .explore-ways')).toBeAttached();
}

/** The same with its picture drawn. */
export async function openPicture(page: Page, query = '') {
  await open(page, query);
  await expect(page.locator('.explore-plot svg').first()).toBeVisible();
  await expect(marks(page).first()).toBeAttached();
}

/** Shows what another address asks for in the workbench that is open, as Back and Forward do. */
export async function turnTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await answered(page);
}

/** Waits until the result has followed the controls, which answer at once, and its pictures are drawn. */
async function answered(page: Page) {
  await settled(page);
  await expect(page.locator('.explore-result[aria-busy=false]')).toBeAttached();
}

/** A tick box of a facet, whose list is opened for it. */
export async function option(page: Page, facet: string, name: string | RegExp) {
  const group = page.locator(`.explore-facet[data-facet=${facet}]`);
  await expect(group).toBeAttached();
  for (const list of [page.locator('.explore-more').filter({ has: group }), group])
    if ((await list.count()) > 0 && !(await list.evaluate((one) => (one as HTMLDetailsElement).open)))
      await list.locator('> summary').click();
  return group.getByRole('checkbox', { name });
}

/** Presses the chip of a question and waits for its answer. */
export async function ask(page: Page, question: string) {
  await page.getByRole('navigation', { name: 'Questions' }).getByRole('link', { name: question, exact: true }).click();
  await answered(page);
}
