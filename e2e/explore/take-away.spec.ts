import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { dataset } from '../../data/dataset';
import { VERSION } from '../../data/edition';
import { expect, test } from '../quiet';
import { open, option, rows } from './workbench';

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('CSV, JSON and descriptor: the rows shown, in order, with every column of figures.csv and the source', async ({
  page,
  request,
}) => {
  await open(page, '?topic=return-actual&confidence=high,medium&sort=-value&cols=value,unit,source');
  const shown = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-figure')));
  const csv = await saved(page, 'CSV');
  expect(csv.name).toMatch(/-topic-return-actual-confidence-high-medium.*\.en\.csv$/);
  expect(csv.name.startsWith(`wartime-exodus-v${VERSION}-`), csv.name).toBe(true);
  const records: Record<string, string>[] = parse(csv.text, { columns: true });
  expect(records.map(({ id }) => id)).toEqual(shown);
  const published = await (await request.get('/download/latest/figures.csv')).text();
  const [header = ''] = published.split('\r\n');
  const sources = ['source_publisher', 'source_title', 'source_url'];
  expect(csv.text.split('\r\n')[0]).toBe([header, ...sources].join());
  const byId = new Map((parse(published, { columns: true }) as Record<string, string>[]).map((row) => [row.id, row]));
  for (const record of records) expect(record).toMatchObject(byId.get(record.id) ?? { id: 'none' });
  const exported: unknown = JSON.parse((await saved(page, 'JSON')).text);
  const list = Object.values(exported as object).find(Array.isArray) as { id: string }[];
  expect(list.map(({ id }) => id)).toEqual(shown);
  const descriptor = JSON.parse((await saved(page, 'Their metadata')).text);
  expect(descriptor).toMatchObject({
    view: {
      rows: shown.length,
      address: page.url(),
      filters: ['Topic: Who has returned', 'Confidence: High; Medium'],
    },
    resources: [{ path: csv.name, bytes: Buffer.byteLength(csv.text) }],
  });
  expect(descriptor.resources[0].hash).toBe(`sha256:${createHash('sha256').update(csv.text).digest('hex')}`);
  expect(descriptor.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual([
    ...header.split(','),
    ...sources,
  ]);
});

/** A unit in which some numbers have decimals. */
const UNIT = 'percent-of-respondents';

test('in Russian for Excel: cells separated by semicolons, decimal commas, the same rows', async ({ page }) => {
  await open(page, `?unit=${UNIT}`, 'ru');
  const excel = await saved(page, 'Excel');
  expect(excel.name).toMatch(/\.ru\.excel\.csv$/);
  expect(excel.text.startsWith('\uFEFF')).toBe(true);
  const records: Record<string, string>[] = parse(excel.text, { columns: true, delimiter: ';', bom: true });
  expect(records.map(({ id }) => id)).toEqual(
    await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-figure'))),
  );
  const decimals = dataset.figures.flatMap(({ id, measured, unit }) =>
    unit === UNIT && measured.kind === 'point' && measured.at % 1 !== 0 ? [[id, measured.at] as const] : [],
  );
  expect(decimals.length).toBeGreaterThan(0);
  for (const [id, at] of decimals)
    expect(records.find((row) => row.id === id)?.value_point, id).toBe(String(at).replace('.', ','));
});

test('the table: headers sort it, aria-sort and the address say how; columns can be hidden', async ({ page }) => {
  await open(page, '?topic=return-actual');
  const head = (name: string) => page.locator('.explore-rows').getByRole('columnheader', { name });
  await head('Value').getByRole('button').click();
  await expect(head('Value')).toHaveAttribute('aria-sort', 'ascending');
  await head('Value').getByRole('button').press('Enter');
  await expect(head('Value')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-value/);
  await expect(head('As of')).not.toHaveAttribute('aria-sort', /./);
  const order = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-figure')));
  await page
    .getByText(/^Columns:/)
    .first()
    .click();
  await page.getByRole('checkbox', { name: 'Unit', exact: true }).uncheck();
  await expect(head('Unit')).toHaveCount(0);
  await page.reload();
  await expect(rows(page)).toHaveCount(order.length);
  await expect(head('Unit')).toHaveCount(0);
  expect(await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-figure')))).toEqual(order);
});

test('one button clears all filters, the month of publication too', async ({ page }) => {
  await open(page, '?since=2025-04&place=GEO');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\?topic=all$/);
});

test('the table’s header stays visible while its rows scroll', async ({ page }) => {
  await open(page, '?topic=destination&show=table');
  const table = page.locator('.explore-rows .explore-table');
  await table.evaluate((region) => region.scrollTo(0, 3000));
  const [frame, head] = [await table.boundingBox(), await table.locator('thead th').nth(1).boundingBox()];
  expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 0))).toBeLessThanOrEqual(1);
});

test('the link to a view is copied; where the clipboard is denied it can be copied by hand', async ({
  page,
  context,
}) => {
  await open(page, '?topic=sector');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await (await option(page, 'topic', /^When they left/)).check();
  await expect(page.getByText('Link copied')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
  );
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('Link to this view')).toHaveValue(page.url());
});

test('compared figures: side by side, differences marked, the reason why they are not comparable', async ({ page }) => {
  await open(page, '?topic=destination&q=Bell');
  for (const id of ['bell-2024-arm', 'bell-2024-geo']) await page.locator(`tr[data-figure="${id}"] input`).check();
  await expect(page).toHaveURL(/pin=bell-2024-arm,bell-2024-geo/);
  const compare = page.locator('.explore-pinned');
  await expect(compare).toContainText('They are about different places: Armenia and Georgia.');
  await compare.getByText('Side by side').click();
  const unit = compare.locator('tbody tr', { has: page.getByRole('rowheader', { name: /^Unit/ }) });
  await expect(unit).toContainText('the same');
  await expect(compare.locator('tbody tr', { has: page.getByRole('rowheader', { name: /^Country/ }) })).toContainText(
    'differs',
  );
  await page.reload();
  await expect(compare.locator('> ul li')).toHaveCount(2);
  await compare.getByRole('button', { name: /^Remove from the comparison: In Armenia/ }).click();
  await expect(compare.locator('> ul li')).toHaveCount(1);
});
