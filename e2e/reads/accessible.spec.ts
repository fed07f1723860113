import { expect, test } from '@playwright/test';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { colourFaults, layOpen, ruleFaults } from '../axe';
import { drawnIn, kindsIn } from '../surfaces';

const isEmbed = (path: string) => path.startsWith('/embed/');

// One page of each kind, one embed of each drawing: the others are alike, and the markup of all is validated elsewhere.
// One tab goes through a whole group: opening a new one takes as long as the check.
for (const { what, paths, lang } of LANGS.flatMap((lang) => {
  const pages = [...kindsIn(lang), `/${lang}/nothing-here`];
  const isShown = (_: string, i: number) => lang === ORIGINAL || i % 4 === 0;
  return [
    { what: `a page of each kind in ${lang}`, paths: pages.filter(isShown), lang },
    { what: `an embed of each drawing in ${lang}`, paths: drawnIn(lang).filter(isShown), lang },
  ];
})) {
  test(`axe finds nothing on ${what}`, async ({ page }) => {
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      // Embeds stay closed: their tables and sources are checked on the chart's page, and take most of the time.
      if (!isEmbed(path)) await layOpen(page);
      expect.soft(await ruleFaults(page), path).toEqual([]);
      // Colours don't depend on the language, and nothing else depends on the theme.
      if (lang !== ORIGINAL) continue;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await colourFaults(page), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('axe finds nothing with a note beside a mark, nor with the embed dialog open', async ({ page }) => {
  const look = async (only: string) => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ruleFaults(page, only)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await colourFaults(page, only), colorScheme).toEqual([]);
    }
  };
  await page.goto('/en/charts/total-estimates');
  await page.locator('.pictures svg[role=list]:visible .mark').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.note')).toBeVisible();
  await look('.note, .pictures');
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  await expect(page.locator('dialog:modal')).toBeVisible();
  await look('dialog');
});

test('finds a pale word although similar text passed on a darker background', async ({ page }) => {
  await page.goto('/en/privacy');
  expect(await colourFaults(page)).toEqual([]);
  const add = (style: string) =>
    page.evaluate((css) => {
      const word = document.createElement('p');
      word.id = 'pale';
      word.textContent = 'Pale';
      word.style.cssText = css;
      document.querySelector('main')?.append(word);
    }, style);
  await add('color: #999');
  expect(await colourFaults(page)).toEqual(['color-contrast: #pale']);
});
