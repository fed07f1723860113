import { expect, test } from '@playwright/test';

const NOWHERE = [
  '/en/charts/no-such-chart',
  '/de',
  '/de/charts/destinations',
  '/en/no-such-page',
  '/embed/no-such-chart.en.html',
  '/embed/destinations.de.html',
  '/embed/destinations.en',
  '/images/destinations.en.light.gif',
  '/images/destinations.en.pink.png',
];

for (const path of NOWHERE) {
  test(`${path} is a 404 with a way on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    await expect(page.getByRole('link', { name: /About 800,000 people/ })).toBeVisible();
  });
}
