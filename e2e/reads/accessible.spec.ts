import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { storyPath } from '../../data/addresses';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { embeds, originalPages, pages } from '../surfaces';

/** What axe finds, as rule and place. The preview frame holds an embed, which is looked at by itself. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
}

async function openAll(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

const stories = LANGS.map(storyPath);

/** An embed holds the same figure as its chart's page, which is among the pages: some stand for its frame. */
const someEmbeds = embeds.filter((_, i) => i % 5 === 0);

for (const path of [...pages, ...someEmbeds, '/en/nothing-here', '/ru/nothing-here']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    // The story holds every figure; each is looked at on its own page, where they take a tenth of the time.
    const look = () => (stories.includes(path) ? new AxeBuilder({ page }).exclude('figure') : new AxeBuilder({ page }));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await openAll(page);
    expect(await faults(look())).toEqual([]);
    // The theme changes colours and nothing else, and colours don't depend on the language.
    if (!originalPages.includes(path)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(
      await faults(
        look()
          .withRules('color-contrast')
          .options({ resultTypes: ['violations'] }),
      ),
    ).toEqual([]);
  });
}

test(`of the story’s figures axe looks at one in the page, to see that it stands there as on its own`, async ({
  page,
}) => {
  await page.goto(storyPath(ORIGINAL));
  await openAll(page);
  expect(await faults(new AxeBuilder({ page }).include('#return-sentiment'))).toEqual([]);
});
