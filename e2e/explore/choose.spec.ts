import { figuresOf } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import { expect, test } from '../quiet';
import { cards, idsOf, marks, open, openPicture, option, rows, turnTo } from './workbench';

test.describe('choosing figures', () => {
  test('a topic ticked: rows, marks and address follow, reload restores them, Back takes the step back', async ({
    page,
  }) => {
    await open(page);
    const all = await rows(page).count();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).toHaveURL(/\?topic=all$/);
    await (await option(page, 'topic', /^Plans to return/)).check();
    await expect(page).toHaveURL(/\?topic=return-intention$/);
    const figures = figuresOf('return-intention');
    await expect(rows(page)).toHaveCount(figures.length);
    await page.reload();
    await expect(rows(page)).toHaveCount(figures.length);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/explore$/);
    await expect(rows(page)).toHaveCount(all);
  });

  test('the count beside each option is what ticking it shows, and its name is in the address', async ({ page }) => {
    await open(page, '?topic=all&show=table');
    for (const [facet, name, query] of [
      ['measure', /^Net migration/, 'measure=net-migration'],
      ['place', /^Georgia/, 'place=GEO'],
      ['who', /survey/i, 'who=survey'],
      ['unit', /^percent of developers/i, 'unit=percent-of-developers'],
      ['value', /range/i, 'value=range'],
      ['confidence', /^Low/, 'confidence=low'],
      ['origin', /^The New York Times/, 'origin=article'],
    ] as const) {
      await turnTo(page, '?topic=all&show=table');
      const box = await option(page, facet, name);
      const count = Number(/\d+$/.exec((await box.locator('xpath=..').textContent()) ?? '')?.[0]);
      await box.check();
      await expect(page).toHaveURL(new RegExp(`\\?${query}&show=table$`));
      await expect(page.locator('.explore-status'), facet).toHaveText(new RegExp(`^${count} of`));
      await turnTo(page, '?topic=all&show=table');
      await expect(box).not.toBeChecked();
      await turnTo(page, `?${query}&show=table`);
      await expect(box).toBeChecked();
    }
  });

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

  test('a period: two months in the address, figures about other days are gone; the brush shows the same', async ({
    page,
  }) => {
    await open(page, '?topic=timing');
    const all = await rows(page).count();
    await page.locator('.explore-more > summary').click();
    await page.getByLabel('From', { exact: true }).fill('2022-09');
    await page.getByLabel('To', { exact: true }).fill('2022-10');
    await expect(page).toHaveURL(/from=2022-09&to=2022-10/);
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    await expect(page.locator('.explore-period')).toContainText('2022-09 to 2022-10');
    const slide = page.locator('.recharts-brush-slide');
    const whole = await page.locator('.explore-brush').boundingBox();
    await expect.poll(async () => (await slide.boundingBox())?.width).toBeLessThan((whole?.width ?? 0) / 4);
  });

  test('the brush: a handle moved by key sets the period', async ({ page }) => {
    await openPicture(page, '?topic=timing');
    // The brush comes when the reader does.
    await page.locator('.explore-brush').hover();
    const handle = page.locator('.recharts-brush-traveller').first();
    await handle.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/from=2021-0[24]/);
  });

  test('two units: a tab each, and no mark stands among those of another unit', async ({ page }) => {
    await openPicture(page, '?topic=destination&unit=people,permits&place=CYP,ESP,DEU');
    const figures = new Map(figuresOf('destination').map((figure) => [figure.id, figure]));
    const tabs = page.locator('.explore-tabs label');
    await expect(tabs).toHaveCount(2);
    for (const unit of ['people', 'permits']) {
      await page.locator('.explore-tabs label', { hasText: new RegExp(`^${unit}`) }).click();
      await expect(page.locator(`.explore-panel[aria-label^="In ${unit}:"]`)).toBeVisible();
      for (const id of await idsOf(page)) expect(figures.get(id)?.unit, id).toBe(unit);
    }
  });

  test('every topic: each figure with a number is in a picture or on a card, those without on a card', async ({
    page,
  }) => {
    await open(page, '?topic=total&show=ranking');
    for (const topic of ['total', 'return-actual', 'peace-process', 'return-intention'] as const) {
      await turnTo(page, `?topic=${topic}&show=ranking`);
      await expect(page.locator('.explore-status')).toHaveText(new RegExp(`^${figuresOf(topic).length} of`));
      const seen = new Set(await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-figure'))));
      for (const tab of [null, ...(await page.locator('.explore-tabs label').all())]) {
        await tab?.click();
        if (tab) await expect(tab.locator('input')).toBeChecked();
        await expect(page.locator('.explore-result[aria-busy=false]')).toBeAttached();
        for (const id of await idsOf(page)) seen.add(id);
      }
      const all = figuresOf(topic);
      expect([...seen].sort(), topic).toEqual(all.map(({ id }) => id).sort());
      for (const { id, measured } of all.filter((figure) => numbersOf(figure.measured).length === 0))
        await expect(page.locator(`.explore-plot [data-option="${id}"]`), `${id} ${measured.kind}`).toHaveCount(0);
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

  test('a bad address: each fault is told, the rest holds; of very many a few are named', async ({ page }) => {
    await open(page, '?topic=weather&unit=%3Cb%3E&confidence=sure,high&show=pie');
    const notices = page.locator('.explore-dropped p');
    await expect(notices).toHaveCount(4);
    await expect(notices.first()).toContainText('weather');
    await expect(await option(page, 'confidence', /^High/)).toBeChecked();
    await turnTo(page, `?topic=${Array.from({ length: 1500 }, (_, i) => `x${i}`).join()}`);
    await expect(notices).toHaveCount(1);
    await expect(notices).toContainText('1,497 more');
  });

  test('addresses of the former workbench show what answers them best', async ({ page }) => {
    await open(page);
    for (const [query, show] of [
      ['?topic=total&show=bars&by=kind', 'Ranking'],
      ['?topic=total&show=timeline', 'Over time'],
      ['?topic=destination&unit=people&show=world', 'Map'],
    ] as const) {
      await turnTo(page, query);
      await expect(page.getByRole('radio', { name: show })).toBeChecked();
      await expect(page.locator('.explore-dropped p')).toHaveCount(0);
    }
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
    await expect(page.locator('.explore-pinned > ul li')).toHaveCount(2);
  });

  test('a way of showing that can’t show the choice is off and says why', async ({ page }) => {
    await open(page, '?place=GEO');
    await expect(page.getByRole('radio', { name: /^Map/ })).toBeDisabled();
    await expect(page.locator('.explore-shows')).toContainText('fewer than two countries');
    await expect(marks(page).first()).toBeAttached();
  });
});
