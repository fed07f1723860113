/**
 * A second checker, of another maker than axe: the engine of IBM's Equal Access Accessibility Checker, which is one script
 * and asks no other host. It runs over a page of each kind and two embeds; axe runs over all of them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { type Lang, ORIGINAL } from '../../data/vocabulary';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine'), 'utf8');

type Result = {
  readonly ruleId: string;
  readonly value: readonly [kind: string, verdict: string];
  readonly message: string;
  readonly snippet: string;
};
type Ace = { Checker: new () => { check(node: Document, rules: readonly string[]): Promise<{ results: Result[] }> } };

const kinds = (lang: Lang) => [
  `/${lang}`,
  `/${lang}/story`,
  `/${lang}/charts/destinations-map`,
  `/${lang}/explore?topic=return-actual`,
  `/${lang}/figures/nyt-total-fled`,
  `/${lang}/data`,
  `/${lang}/sources`,
  `/${lang}/nothing-here`,
  `/embed/total-estimates.${lang}.html`,
];

for (const path of [...kinds(ORIGINAL), '/ru/charts/sectors', '/embed/when-they-left.ru.html'])
  test(`IBM’s checker finds no failure of WCAG 2.2 on ${path}`, async ({ page }) => {
    await page.goto(path);
    if (path.includes('explore')) await expect(page.locator('.explore-plot [role=option]').first()).toBeVisible();
    const failures = await page.evaluate(
      async ([script, isStory]) => {
        for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
        // The preview may not have loaded; what it shows is among the embeds. The story’s figures have pages of their own.
        for (const elsewhere of document.querySelectorAll(isStory ? 'iframe, figure ~ figure' : 'iframe'))
          elsewhere.remove();
        new Function(`${script};globalThis.ace = ace`)();
        const { Checker } = (globalThis as unknown as { ace: Ace }).ace;
        const { results } = await new Checker().check(document, ['WCAG_2_2']);
        if (results.length < 50) return [`only ${results.length} results: did it run?`];
        return results
          .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL')
          .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
      },
      [engine, path === `/${ORIGINAL}`] as const,
    );
    expect(failures).toEqual([]);
  });
