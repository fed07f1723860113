import { expect, type Page, test } from '@playwright/test';
import { storyPath } from '../../data/addresses';
import { LANGS, ORIGINAL, TRANSLATIONS } from '../../data/vocabulary';
import { colourFaults, ruleFaults } from '../axe';
import { embedsIn, originalEmbeds, pagesIn } from '../surfaces';

/**
 * Opens what is closed, and takes out what is looked at elsewhere, which takes less time than to pass it over: a chart's
 * picture is the same in its embed; the story's figures have pages of their own, and one stays to stand for them.
 */
async function lay(page: Page, path: string) {
  const elsewhere = isChart(path) ? '.pictures' : stories.includes(path) ? 'figure:not(#return-sentiment)' : 'iframe';
  await page.evaluate((selector) => {
    for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
    for (const one of document.querySelectorAll(`iframe, ${selector}`)) one.remove();
  }, elsewhere);
}

const stories = LANGS.map(storyPath);
const isChart = (path: string) => path.includes('/charts/');
const isEmbed = (path: string) => path.startsWith('/embed/');

const groups = LANGS.flatMap((lang) => {
  const pages = [...pagesIn(lang), `/${lang}/nothing-here`];
  return [
    { what: `chart pages in ${lang}`, paths: pages.filter(isChart), lang },
    { what: `other pages in ${lang}`, paths: pages.filter((path) => !isChart(path)), lang },
  ];
});

const frames = [
  { what: 'embeds', paths: originalEmbeds, lang: ORIGINAL },
  ...TRANSLATIONS.map((lang) => ({
    what: `some embeds in ${lang}`,
    paths: embedsIn(lang).filter((_, i) => i % 8 === 0),
    lang,
  })),
];

// One page walks through all of a group: to open a new one for each takes as long as to look at it.
for (const { what, paths, lang } of [...groups, ...frames]) {
  test(`axe finds nothing on ${what}`, async ({ page }) => {
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      // An embed as it comes. Its table and sources are looked at on its chart's page, where they take most of the time.
      if (!isEmbed(path)) await lay(page, path);
      expect.soft(await ruleFaults(page), path).toEqual([]);
      // Colours don't depend on the language, nor anything else on the theme.
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

test('a pale word is found, though its like was judged on a darker ground', async ({ page }) => {
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
