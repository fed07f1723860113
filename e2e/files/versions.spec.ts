import { expect, test } from '../quiet';

test('the versions page: old value, new value and reason of each revision', async ({ page, request }) => {
  const { changes } = await (await request.get('/download/latest/changes.json')).json();
  const [latest] = changes;
  await page.goto('/en/data/versions');
  const name = latest.released ? `^Version ${latest.version}, \\d` : `^Since version ${latest.before} \\(draft\\)`;
  const section = page.getByRole('region', { name: new RegExp(name) }).first();
  // Long lists are closed.
  await section.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  for (const { id, column, from, to, reason } of latest.revised.slice(0, 5)) {
    const row = section.getByRole('row', { name: `${id} ${column}` });
    await expect(row).toContainText(String(from));
    await expect(row).toContainText(String(to));
    await expect(row).toContainText(reason ?? '');
  }
  await expect(page.getByRole('heading', { name: /^Version 1\.0\.0/ })).toBeVisible();
});

test('a released file keeps the values that a later version corrected', async ({ request }) => {
  const { changes } = await (await request.get('/download/latest/changes.json')).json();
  const { before, version, revised } = changes.find(({ released }: { released: string | null }) => released);
  const rows = async (release: string) =>
    (await (await request.get(`/download/v${release}/figures.json`)).json()).figures as Record<string, unknown>[];
  const [older, newer] = [await rows(before), await rows(version)];
  for (const { table, id, column, from, to } of revised) {
    if (table !== 'figures') continue;
    const row = older.find((one) => one.id === id);
    // Until 2.0 value_point was called value.
    const oldColumn = column in (row ?? {}) ? column : column.replace('value_point', 'value');
    expect(row?.[oldColumn]).toEqual(from);
    expect(newer.find((row) => row.id === id)?.[column]).toEqual(to);
  }
});
