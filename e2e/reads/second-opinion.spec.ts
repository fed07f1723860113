/**
 * A second accessibility checker besides axe: the engine of IBM's Equal Access Accessibility Checker, which is one script
 * and contacts no other host. It checks the pages that differ most, and two embeds.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { layOpen } from '../axe';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine'), 'utf8');

type Result = {
  readonly ruleId: string;
  readonly value: readonly [kind: string, verdict: string];
  readonly message: string;
  readonly snippet: string;
};
type Ace = { Checker: new () => { check(node: Document, rules: readonly string[]): Promise<{ results: Result[] }> } };

for (const path of [
  '/en',
  '/en/story',
  '/en/charts/destinations-map',
  '/en/explore?topic=return-actual',
  '/en/figures/nyt-total-fled',
  '/en/data',
  '/embed/total-estimates.en.html',
  '/embed/when-they-left.ru.html',
])
  test(`IBM’s checker finds no failure of WCAG 2.2 on ${path}`, async ({ page }) => {
    await page.goto(path);
    if (path.includes('explore')) await expect(page.locator('.explore-plot [role=option]').first()).toBeVisible();
    await layOpen(page);
    const failures = await page.evaluate(async (script) => {
      for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
      // The preview may not have loaded, and embeds are checked anyway. One figure represents all.
      for (const repeated of document.querySelectorAll('iframe, figure ~ figure')) repeated.remove();
      new Function(`${script};globalThis.ace = ace`)();
      const { Checker } = (globalThis as unknown as { ace: Ace }).ace;
      const { results } = await new Checker().check(document, ['WCAG_2_2']);
      if (results.length < 50) return [`only ${results.length} results: did it run?`];
      return results
        .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL')
        .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
    }, engine);
    expect(failures).toEqual([]);
  });
