import type { Page } from '@playwright/test';
import { type Lang, ORIGINAL } from '../../data/vocabulary';
import { labelFaults } from '../label-faults';
import { expect } from '../quiet';
import { lostText } from './lost-text';
import { DOUBLE_TEXT, restyle, WHOLE, WIDE_SPACING, ZOOMED } from './reader-style';
import { smallTargets, smallText } from './small-things';

const picture = (page: Page) => page.locator('.pictures svg[role=list]:visible');

const faultsOf = async (page: Page) => [...(await lostText(page)), ...(await picture(page).evaluate(labelFaults))];

/** How tall the first label of the visible picture is, in px on the screen. */
const labelHeight = (page: Page) =>
  picture(page)
    .locator('text')
    .first()
    .evaluate((text) => text.getBoundingClientRect().height);

/** Zoomed in, set wide and set large, the embed that is open loses no word. Takes the reader's style away at the end. */
export async function expectAdapts(page: Page, path: string, lang: Lang) {
  await page.setViewportSize(ZOOMED);
  await restyle(page, '');
  if (lang === ORIGINAL) {
    expect.soft(await lostText(page), `${path} at 400 percent`).toEqual([]);
    expect.soft(await smallText(page), path).toEqual([]);
    expect.soft(await smallTargets(page), path).toEqual([]);
  }
  await restyle(page, WIDE_SPACING);
  // An embed loads the script that narrows its labels when letters are set apart.
  await expect
    .soft(async () => expect(await faultsOf(page), `${path} set wide, at 400 percent`).toEqual([]))
    .toPass({ timeout: 120_000 });
  await page.setViewportSize(WHOLE);
  await restyle(page, WIDE_SPACING);
  expect.soft(await faultsOf(page), `${path} set wide`).toEqual([]);
  // What large text does to a picture depends on no language.
  if (lang === ORIGINAL) {
    await restyle(page, DOUBLE_TEXT);
    expect.soft(await lostText(page), `${path} in double size`).toEqual([]);
    const large = await labelHeight(page);
    await restyle(page, '');
    expect.soft(large, `${path} in double size`).toBeGreaterThan(1.9 * (await labelHeight(page)));
  }
  await restyle(page, '');
  await expect(picture(page).locator('text[textLength]')).toHaveCount(0);
}
