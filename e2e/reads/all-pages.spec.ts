/** What holds for every page. Each is opened once for all checks, because opening takes longer than looking. */
import type { Page } from '@playwright/test';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { isChartPage, kindsIn, pagesIn } from '../surfaces';
import { englishOn } from './english';

/** A4 less the browser's usual margins, at 96 px to the inch. */
const SHEET = 1010;
/** The tallest chart page with its details closed, and the lowest start of its frame, in px at a width of 1440. */
const TALLEST = 3000;
const FRAME_AT = 120;

const kinds = new Set(LANGS.flatMap(kindsIn));

for (const lang of LANGS)
  for (const [what, paths] of [
    ['chart pages', pagesIn(lang).filter(isChartPage)],
    ['other pages', pagesIn(lang).filter((path) => !isChartPage(path))],
  ] as const)
    test(`${what} in ${lang}: none scrolls sideways or has words of another language; a chart’s is short, and its chart fits a sheet of paper`, async ({
      page,
    }) => {
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        if (lang === 'ru') expect.soft(await englishOn(page), path).toEqual([]);
        // 768 px is checked on one page of each kind.
        for (const width of kinds.has(path) ? [320, 768, 1440] : [320, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          // Scripts update the layout in the frame after a resize.
          await expect
            .configure({ soft: true })
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width} px`)
            .toBeLessThanOrEqual(width);
        }
        if (!isChartPage(path)) continue;
        const { tall, frame } = await page.evaluate(() => ({
          tall: document.documentElement.scrollHeight,
          frame: document.querySelector('figure')?.getBoundingClientRect().top,
        }));
        expect.soft(tall, path).toBeLessThanOrEqual(TALLEST);
        expect.soft(frame, path).toBeLessThan(FRAME_AT);
        if (lang === ORIGINAL) await expectOnPaper(page, path);
      }
    });

/** A chart prints black on white, whole on an A4 page, with its source below it, in any theme. */
async function expectOnPaper(page: Page, path: string) {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(26, 28, 32)');
  const [picture, credit] = [page.locator('.pictures'), page.locator('.foot')];
  await expect(picture).toHaveCSS('break-inside', 'avoid');
  await expect(credit).toHaveCSS('break-before', 'avoid');
  expect((await picture.boundingBox())?.height ?? Number.POSITIVE_INFINITY, path).toBeLessThanOrEqual(SHEET);
  await expect(page.locator('.keys')).toBeHidden();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}
