import { expect, test } from '@playwright/test';
import { HOST, SITE } from '../surfaces';

// Not the quiet test: Chromium logs an error for every document whose script a sandbox blocks.
test('a sandbox without scripts: picture, table and links still work', async ({ page }) => {
  const noise: string[] = [];
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
  const frame = `<iframe title="Chart" sandbox src="${SITE}/embed/destinations.en.html?theme=dark" width="600" height="900"></iframe>`;
  await page.goto(`${HOST}/pasted?body=${encodeURIComponent(`<!doctype html><link rel=icon href=data:,>${frame}`)}`);
  const chart = page.locator('iframe').contentFrame();
  await expect(chart.locator('svg[role=list]:visible')).toHaveCount(1);
  // Popovers need no script.
  await chart.getByRole('button', { name: 'About this chart' }).click();
  await expect(chart.getByRole('row', { name: /Armenia/ })).toContainText('about 110,000 people');
  await expect(
    chart.locator('.foot').getByRole('link', { name: 'Data', exact: true, includeHidden: true }),
  ).toHaveAttribute('href', /\/download\/latest\/charts\/destinations\.csv$/);
  await expect(chart.locator('.foot a').first()).toHaveAttribute('target', '_blank');
  expect(noise.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);
});
