import { CARD_FIGURES } from '../../components/charts/overview/card-figures';
import { wordsOf } from '../../components/words';
import { overviewPath, storyPath } from '../../data/addresses';
import { figure } from '../../data/dataset';
import { fill } from '../../data/fill';
import { sayShort } from '../../data/say';
import { LANGS } from '../../data/vocabulary';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { resize } from '../resize';
import { settled } from '../settled';

/** A record's value on a card: a number with its qualifier, a range with a dash, words unchanged. */
function shownOf(id: string, lang: (typeof LANGS)[number]): string {
  const of = figure(id);
  const isBare = of.measured.kind === 'word' || of.measured.kind === 'range';
  return isBare ? fill(`{${id}|bare}`, lang).plain : sayShort(of, lang);
}

const SCREENS = [
  // Everything but the small pictures.
  { width: 1440, height: 900, whole: ['.overview > header', '.cards', '.totals .pictures', '.where .as-map'] },
  { width: 1280, height: 720, whole: ['.overview > header', '.cards'] },
  { width: 390, height: 844, whole: ['.overview > header', '.cards', '.totals .pictures'] },
] as const;

for (const lang of LANGS) {
  test(`the four cards show their figures, with sources and warnings (${lang})`, async ({ page }) => {
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(overviewPath(lang));
      for (const [card, ids] of Object.entries(CARD_FIGURES))
        for (const id of ids) {
          const number = page.locator(`.card.${card} p[data-figure="${id}"]`);
          await expect(number).toBeVisible();
          await expect(number).toContainText(shownOf(id, lang));
        }
      const { cards } = wordsOf(lang).overview;
      for (const text of [
        fill(cards.left.source, lang).plain,
        fill(cards.abroad.source, lang).plain,
        cards.abroad.warning,
        cards.back.war,
        cards.back.change,
        fill(cards.back.source, lang).plain,
        cards.lost.summary,
        fill(cards.lost.counted, lang).plain,
      ])
        await expect(page.locator('.cards').getByText(text)).toBeVisible();
    }
  });

  for (const { width, height, whole } of SCREENS)
    test(`the first screen of ${width} × ${height} holds what it should (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(overviewPath(lang));
      await settled(page);
      for (const part of whole) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY), part).toBeLessThanOrEqual(height);
      }
      const head = await page.locator('.overview > header').boundingBox();
      if (width === 1440) expect(head?.height).toBeLessThanOrEqual(110);
      if (width === 1280)
        for (const picture of ['.totals .pictures', '.where .as-map']) {
          const box = await page.locator(picture).boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 0) / 2, picture).toBeLessThanOrEqual(height);
        }
    });

  test(`no label is cut off or overlaps another at any width (${lang})`, async ({ page }) => {
    await page.goto(overviewPath(lang));
    for (const width of [360, 390, 768, 1024, 1280, 1440]) {
      await resize(page, width);
      for (const picture of await page.locator('.overview .picture:visible').all()) {
        const faults = await picture.evaluate(labelFaults);
        // The small pictures have text of 11 px: it is short, and they link to larger ones with the same.
        const others = faults.filter((fault) => !fault.endsWith('is too small'));
        expect
          .soft(others, `${await picture.locator('[aria-label]').first().getAttribute('aria-label')} at ${width} px`)
          .toEqual([]);
      }
    }
  });
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a switch hides one kind of total and no other', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/en');
      const mark = (id: string) => page.locator(`.totals .wide [data-figure="${id}"]`);
      await expect(mark('total-ranepa-2025')).toBeVisible();
      await page.getByRole('checkbox', { name: 'first year' }).uncheck();
      await expect(mark('total-ranepa-2025')).toBeHidden();
      await expect(mark('nyt-total-fled')).toBeVisible();
      await expect(mark('total-thebell-2024')).toBeVisible();
      await page.getByRole('checkbox', { name: 'first year' }).check();
      await expect(mark('total-ranepa-2025')).toBeVisible();
    });

    test('cards link to their chapters, circles to their countries, small pictures to large ones', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/en');
      for (const chapter of ['how-many-left', 'where-they-went', 'would-they-return', 'what-russia-lost'])
        await expect(page.locator(`.card a[href="${storyPath('en')}#${chapter}"]`)).toHaveCount(1);
      await expect(page.locator('.where .as-map a[href="/en/countries/georgia"]')).toHaveAccessibleName(
        /Georgia: about/,
      );
      await expect(page.locator('.small h2 a')).toHaveCount(6);
      // The whole card is clickable.
      await page.locator('.card.back').click({ position: { x: 150, y: 80 } });
      await expect(page).toHaveURL(/\/en\/story#would-they-return$/);
    });
  });

test('a circle shows its note and links to its country', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en');
  const georgia = page.locator('.where .as-map [data-figure="bell-2024-geo"]');
  await georgia.hover();
  await expect(page.locator('.note')).toContainText('about 73,500 people');
  await georgia.click();
  await expect(page).toHaveURL(/\/en\/countries\/georgia$/);
});

test('the note of a total has its text from the table, which is closed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en');
  await page.locator('.totals .wide [data-figure="total-mmc-2024"]').hover();
  await expect(page.locator('.note')).toContainText('Mixed Migration Centre');
  await expect(page.locator('.shown table')).toBeHidden();
  await page.locator('.shown > summary').click();
  await expect(page.locator('#overview--total-mmc-2024')).toBeVisible();
});

test('on a phone countries are bars, the largest first', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en');
  await expect(page.locator('.where .as-map')).toBeHidden();
  await expect(page.locator('.where .as-bars .mark').first()).toHaveAccessibleName(/Armenia/);
});

test('the overview loads no framework script', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname));
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect([...scripts].sort()).toEqual(['/enhance.js', '/theme.js']);
});
