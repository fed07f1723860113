import { chartPath, embedPath } from '../../data/addresses';
import { SITE } from '../surfaces';
import { expect, test } from './firefox';

test.use({ reader: 'dark' });

test('a reader in dark mode gets dark pages and embeds, and may choose light', async ({ tab }) => {
  const paper = () => tab.$eval('body', (body) => getComputedStyle(body).backgroundColor);
  await tab.goto(`${SITE}${embedPath('how-many', 'en')}`);
  expect(await paper()).toBe('rgb(20, 23, 27)');
  await tab.goto(`${SITE}${embedPath('how-many', 'en')}?theme=light`);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await tab.goto(`${SITE}${chartPath('en', 'how-many')}`);
  expect(await paper()).toBe('rgb(20, 23, 27)');
  await tab.select('select[data-theme-choice]', 'light');
  expect(await paper()).toBe('rgb(255, 255, 255)');
});
