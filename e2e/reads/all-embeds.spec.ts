/** What holds for every embed. Each is opened once for all checks, because opening takes longer than looking. */
import { chartPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expectAdapts } from '../adapts/embed-adapts';
import { restyle } from '../adapts/reader-style';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { resize } from '../resize';
import { settled } from '../settled';
import { embedsIn, SITE, slugs } from '../surfaces';
import { englishOn } from './english';

/** Arbitrary widths: a picture fills any, and its text keeps its size. */
const WIDTHS = [300, 360, 471, 523, 640, 1000];
/** The fonts of a system that has DejaVu only, not Arial; and the widths at which its letters have least room. */
const DEJAVU = ':root{--sans:Narrowed,sans-serif!important;--serif:"Narrowed Serif",serif!important}';
const LOOKS = [
  { letters: '', widths: WIDTHS },
  { letters: DEJAVU, widths: [300, 471, 640] },
] as const;
/** How an embed names its sources and the version of its data. */
const SAID = {
  en: { sources: /Sources?: \S/, version: 'Dataset version' },
  ru: { sources: /Источники?: \S/, version: 'Версия данных' },
};

for (const lang of LANGS)
  for (const quarter of [0, 1, 2, 3])
    test(`embeds in ${lang}, quarter ${quarter + 1}: one request, nothing stored; sources, version and way back; from 300 to 1000 px no label touches another, is cut or is too small; zoomed in, set wide and set large, no word is lost`, async ({
      page,
      context,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      for (const [i, path] of embedsIn(lang).entries()) {
        if (i % 4 !== quarter) continue;
        requests.length = 0;
        await page.goto(path);
        await settled(page);
        // A browser requests the site's icon when the document is opened as a page.
        expect(requests.filter((url) => !url.includes('favicon'))).toEqual([`${SITE}${path}`]);
        expect(await page.evaluate(() => [localStorage.length, sessionStorage.length]), path).toEqual([0, 0]);

        const chart = chartPath(lang, slugs[i] ?? '');
        await expect(page.locator('.credit')).toContainText(SAID[lang].sources);
        await expect(page.locator('.panel')).toContainText(SAID[lang].version);
        const targets = await page
          .locator(`a[href="${chart}"]`)
          .evaluateAll((links) => links.map((link) => link.getAttribute('target')));
        expect(new Set(targets), path).toEqual(new Set(['_blank']));
        await expect(page.locator(`.foot a[href="${chart}"]`)).toHaveCount(1);

        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', SITE + chart);
        if (lang === 'ru') expect.soft(await englishOn(page), path).toEqual([]);

        for (const { letters, widths } of LOOKS) {
          await restyle(page, letters);
          for (const width of widths) {
            await resize(page, width);
            const place = `${path} at ${width} px${letters && ', in DejaVu'}`;
            const picture = page.locator('.pictures svg[role=list]:visible');
            expect.soft(await picture.evaluate(labelFaults), place).toEqual([]);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect.soft(wide, place).toBeLessThanOrEqual(width);
          }
        }
        await expectAdapts(page, path, lang);
      }
      expect(await context.cookies()).toEqual([]);
    });
