import { expect, test } from '@playwright/test';

for (const [path, kind] of [
  ['/en/data', 'Dataset'],
  ['/en/charts/destinations', 'Dataset'],
  ['/en/figures/nyt-total-fled', 'Observation'],
] as const) {
  test(`${path}: a citation to copy, with the reader’s date, and as a file; JSON-LD has a ${kind}`, async ({
    page,
    context,
    request,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(new Date('2027-01-02T12:00:00Z'));
    // On a chart's page the section is closed; its fragment opens it.
    await page.goto(`${path}#cite`);
    // The reader is in Auckland, where it is already the 3rd. A figure is its publisher's work, only read here.
    const [apa, chicago, short] =
      kind === 'Observation'
        ? [
            `Version [\\d.]+(-draft)?, ${baseURL}${path} \\(accessed January 3, 2027\\)\\.$`,
            `Read in .*${baseURL}${path} \\(accessed January 3, 2027\\)\\.$`,
            `${baseURL}${path} \\(accessed 3 January 2027\\)\\.$`,
          ]
        : [
            `Retrieved January 3, 2027, from ${baseURL}${path}$`,
            'Accessed January 3, 2027\\. http',
            ' Accessed 3 January 2027\\.$',
          ];
    await expect(page.locator('#cite-apa')).toHaveValue(new RegExp(apa));
    await expect(page.locator('#cite-chicago')).toHaveValue(new RegExp(chicago));
    await expect(page.locator('#cite-short')).toHaveValue(new RegExp(short));

    await page.getByRole('button', { name: 'Copy the citation: APA' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#cite-apa').inputValue());

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#cite').getByRole('link', { name: 'RIS' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^wartime-exodus-.*\.ris$/);

    // In the HTML as served, not added by a script.
    const html = await (await request.get(path)).text();
    const records = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const types = records.map(([, json = '']) => JSON.parse(json)['@type']);
    expect(types).toContain(kind);
    if (path === '/en/data') expect(types).toContain('dcat:Dataset');
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a citation is complete and names no date of access', async ({ page }) => {
    await page.goto('/en/data');
    for (const style of ['apa', 'chicago', 'short']) {
      const text = await page.locator(`#cite-${style}`).inputValue();
      expect(text).toContain('/en/data');
      expect(text).not.toMatch(/accessed|retrieved|\{/i);
    }
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
