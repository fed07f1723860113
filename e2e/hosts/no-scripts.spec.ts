import { expect, test } from '@playwright/test';
import { HOST, SITE } from '../surfaces';

// Not the quiet test: where a sandbox forbids scripts, Chromium itself writes one line about it for every
// document that has one.
test('a sandbox without scripts: picture, table and links are still there', async ({ page }) => {
  const noise: string[] = [];
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
  const frame = `<iframe title="Chart" sandbox src="${SITE}/embed/destinations.en.html?theme=dark" width="600" height="900"></iframe>`;
  await page.goto(`${HOST}/pasted?body=${encodeURIComponent(`<!doctype html><link rel=icon href=data:,>${frame}`)}`);
  const chart = page.locator('iframe').contentFrame();
  await expect(chart.locator('svg:visible')).toHaveCount(1);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await expect(chart.getByRole('row', { name: /Armenia/ })).toContainText('about 110,000 people');
  await expect(chart.getByRole('link', { name: 'Data (CSV)' })).toHaveAttribute(
    'href',
    /\/download\/latest\/charts\/destinations\.csv$/,
  );
  await expect(chart.locator('footer a').first()).toHaveAttribute('target', '_blank');
  expect(noise.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);
});
