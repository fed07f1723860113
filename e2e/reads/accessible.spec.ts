import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { storyPath } from '../../data/addresses';
import { LANGS, ORIGINAL, TRANSLATIONS } from '../../data/vocabulary';
import { embedsIn, originalEmbeds, pagesIn } from '../surfaces';

/**
 * What axe finds, as rule and place. The preview frame holds an embed, which is looked at by itself: without
 * frames axe needs no second page to sum up in.
 */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.exclude('iframe').setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
}

async function openAll(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
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
      const look = () => {
        const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
        // The story holds every figure; each is looked at on its own page, where it takes a tenth of the time.
        if (stories.includes(path)) axe.exclude('figure');
        // A picture is the same in its embed, and is looked at there.
        return isChart(path) ? axe.exclude('.pictures') : axe;
      };
      await page.goto(path);
      // An embed as it comes. Its table and sources are looked at on its chart's page, where they take most of the time.
      if (!isEmbed(path)) await openAll(page);
      // Colours don't depend on the language, nor anything else on the theme.
      const isWhole = lang === ORIGINAL && !isChart(path);
      expect.soft(await faults(isWhole ? look() : look().disableRules('color-contrast')), path).toEqual([]);
      if (lang !== ORIGINAL) continue;
      for (const colorScheme of isWhole ? (['dark'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        const inColour = look().withRules('color-contrast');
        // Rows of a table have the colours of its first.
        if (isChart(path)) inColour.exclude('tbody tr:nth-child(n + 2)');
        expect.soft(await faults(inColour), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('of the story’s figures axe looks at one in the page, to see that it stands there as on its own', async ({
  page,
}) => {
  await page.goto(storyPath(ORIGINAL));
  await openAll(page);
  expect(await faults(new AxeBuilder({ page }).include('#return-sentiment'))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} with the embed dialog open, nor with a note beside a mark`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/charts/total-estimates');
    await page.locator('.pictures svg:visible .mark').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.note')).toBeVisible();
    const near = new AxeBuilder({ page }).include('.note').include('.pictures');
    expect(await faults(near)).toEqual([]);
    await page.getByRole('link', { name: 'Embed', exact: true }).click();
    await expect(page.locator('dialog:modal')).toBeVisible();
    expect(await faults(new AxeBuilder({ page }).include('dialog'))).toEqual([]);
  });
}
