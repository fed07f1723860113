import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { embeds, pages } from '../surfaces';

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

/** An embed holds the same figure as its chart's page, which is among the pages: some stand for its frame. */
const someEmbeds = embeds.filter((_, i) => i % 5 === 0);

for (const path of [...pages, ...someEmbeds, '/en/nothing-here']) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    // The story holds every chart, and axe looks at each of its thousands of elements.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await openAll(page);
    expect(await faults(new AxeBuilder({ page }))).toEqual([]);
    // The theme changes colours and nothing else, so in the dark only colours are looked at again.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).withTags(['cat.color']))).toEqual([]);
  });
}
