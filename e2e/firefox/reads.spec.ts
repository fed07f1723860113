import { chapters } from '../../components/story/chapters';
import { chartPath, dataPath, explorePath, figurePath, sourcesPath, storyPath } from '../../data/addresses';
import { labelFaults } from '../label-faults';
import { SITE } from '../surfaces';
import { expect, type Page, test } from './firefox';

const shown = chapters.flatMap(({ charts }) => charts);
const WIDTHS = [320, 768, 1440];

const sideways = (tab: Page) => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const lang of ['en', 'ru'] as const) {
  test(`the story in ${lang}, at each width: one picture a chart, no label cut or touching another`, async ({
    tab,
  }) => {
    await tab.goto(`${SITE}${storyPath(lang)}`);
    await tab.$$eval('.chart', (charts) => {
      // Charts far outside the view are not laid out until the reader scrolls.
      for (const chart of charts) (chart as HTMLElement).style.contentVisibility = 'visible';
    });
    for (const width of WIDTHS) {
      await tab.setViewport({ width, height: 900 });
      await expect.poll(async () => (await shownPictures(tab)).length, `at ${width} px`).toBe(shown.length);
      const pictures = await shownPictures(tab);
      for (const [i, picture] of pictures.entries()) {
        // Scripts update the layout in the frame after a resize.
        await expect
          .configure({ soft: true })
          .poll(() => picture.evaluate(labelFaults), `picture ${i + 1} at ${width} px`)
          .toEqual([]);
      }
      await expect.poll(() => sideways(tab), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('no page scrolls sideways or reports an error', async ({ tab }) => {
  const paths = [
    chartPath('en', 'destinations'),
    chartPath('ru', 'destinations-map'),
    explorePath('ru'),
    figurePath('en', 'nyt-total-fled'),
    dataPath('en'),
    sourcesPath('ru'),
  ];
  for (const path of paths) {
    await tab.goto(`${SITE}${path}`);
    for (const width of WIDTHS) {
      await tab.setViewport({ width, height: 900 });
      await expect.poll(() => sideways(tab), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

async function shownPictures(tab: Page) {
  const pictures = await tab.$$('.pictures svg[role=list]');
  const shown = await Promise.all(pictures.map((picture) => picture.evaluate((svg) => svg.checkVisibility())));
  return pictures.filter((_, i) => shown[i]);
}
