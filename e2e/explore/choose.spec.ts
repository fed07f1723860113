import { figuresOf } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import { expect, test } from '../quiet';
import { drawAll, marks, open, option, rows } from './workbench';

test.describe('choosing figures', () => {
  test('a topic ticked: rows, marks and address follow, reload restores them, Back takes the step back', async ({
    page,
  }) => {
    await open(page);
    const all = await rows(page).count();
    await (await option(page, 'topic', /^How many left/)).uncheck();
    await expect(page).toHaveURL(/\?topic=all$/);
    await (await option(page, 'topic', /^Plans to return/)).check();
    await expect(page).toHaveURL(/\?topic=return-intention$/);
    const figures = figuresOf('return-intention');
    await expect(rows(page)).toHaveCount(figures.length);
    await drawAll(page);
    await expect(marks(page)).toHaveCount(figures.filter(({ measured }) => numbersOf(measured).length > 0).length);
    await page.reload();
    await expect(rows(page)).toHaveCount(figures.length);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/explore$/);
    await expect(rows(page)).toHaveCount(all);
  });

  for (const [facet, name, query] of [
    ['unit', /^percent of developers/, 'unit=percent-of-developers'],
    ['place', /^Georgia/, 'place=GEO'],
    ['value', /^A range/, 'value=range'],
    ['kind', /^Survey report/, 'kind=survey-report'],
    ['confidence', /^Low/, 'confidence=low'],
    ['origin', /^The New York Times/, 'origin=article'],
  ] as const) {
    test(`${facet}: the count beside an option is what ticking it shows, and its name is in the address`, async ({
      page,
    }) => {
      await open(page, '?topic=all');
      const box = await option(page, facet, name);
      const count = Number(/\d+$/.exec((await box.locator('xpath=..').textContent()) ?? '')?.[0]);
      await box.check();
      await expect(page).toHaveURL(new RegExp(`\\?${query}$`));
      await expect(rows(page)).toHaveCount(count);
      await page.reload();
      await expect(await option(page, facet, name)).toBeChecked();
      await expect(rows(page)).toHaveCount(count);
    });
  }

  test('a search: typed letters narrow the rows and are one step of the history', async ({ page }) => {
    await open(page, '?topic=all');
    await page.getByRole('searchbox').pressSequentially('kazakhstan border');
    await expect(page).toHaveURL(/\?q=kazakhstan\+border$/);
    await expect(rows(page).filter({ hasText: 'Serbia' })).toHaveCount(0);
    await expect(rows(page).filter({ hasText: 'Kazakhstan' }).first()).toBeVisible();
    const found = await rows(page).count();
    expect(found).toBeLessThan(20);
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('kazakhstan border');
    await expect(rows(page)).toHaveCount(found);
    await page.goBack();
    await expect(page).toHaveURL(/\?topic=all$/);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('a period: two months in the address, figures about other days are gone', async ({ page }) => {
    await open(page, '?topic=timing');
    const all = await rows(page).count();
    await page.getByLabel('From', { exact: true }).fill('2022-09');
    await page.getByLabel('To', { exact: true }).fill('2022-10');
    await expect(page).toHaveURL(/from=2022-09&to=2022-10/);
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    await expect(rows(page).first()).toBeVisible();
  });

  test('two units: two panels, and no mark stands in the panel of another unit', async ({ page }) => {
    await open(page, '?topic=destination&unit=people,permits&place=CYP,ESP');
    const panels = page.locator('.explore-panel');
    await expect(panels).toHaveCount(2);
    for (const unit of ['people', 'permits']) {
      const panel = page.getByRole('region', { name: new RegExp(`^In ${unit}:`) });
      await panel.scrollIntoViewIfNeeded();
      await expect(panel.locator('[role=option]').nth(5)).toBeVisible();
      const drawn = await panel
        .locator('[role=option]')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-option')));
      for (const id of drawn.slice(0, 5)) {
        await expect(page.locator(`.explore-result > section tr[data-figure="${id}"] [data-column=unit]`)).toHaveText(
          unit,
        );
      }
    }
  });

  test('nothing left: says which filter to clear and how many that brings, and does it', async ({ page }) => {
    await open(page, '?topic=repression&place=GRC');
    await expect(page.getByText('No figure meets all of these filters.')).toBeVisible();
    const way = page.getByRole('button', { name: /^Clear “Topic” to see \d+ figure/ });
    const count = Number(/to see (\d+)/.exec((await way.textContent()) ?? '')?.[1]);
    await way.click();
    await expect(page).toHaveURL(/\?place=GRC$/);
    await expect(rows(page)).toHaveCount(count);
  });

  test('a bad address: each fault is told, the rest holds', async ({ page }) => {
    await open(page, '?topic=weather&unit=%3Cb%3E&confidence=sure,high&show=pie');
    const notices = page.locator('.explore-dropped p');
    await expect(notices).toHaveCount(4);
    await expect(notices.first()).toContainText('weather');
    await expect(await option(page, 'confidence', /^High/)).toBeChecked();
    await expect(marks(page).first()).toBeVisible();
  });

  test('two figures pinned in one go, before the page could show the first: both are in the address', async ({
    page,
  }) => {
    await open(page);
    await expect(rows(page).nth(1)).toBeVisible();
    const ids = await rows(page).evaluateAll((all) => {
      const two = all.slice(0, 2);
      for (const row of two) row.querySelector('input')?.click();
      return two.map((row) => row.getAttribute('data-figure'));
    });
    await expect(page).toHaveURL(new RegExp(`[?&]pin=${ids.join(',')}$`));
    await expect(page.getByRole('region', { name: 'Compare', exact: true })).toContainText('2 figures side by side');
  });
});
