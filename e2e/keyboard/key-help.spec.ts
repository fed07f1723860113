import type { Locator, Page } from '@playwright/test';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { DRAWINGS } from '../surfaces';

/** A chart with several groups and one with a single group: left and right do different things there. */
const GROUPED = 'total-estimates';
const SINGLE = 'turkey-permits';

type Chart = { readonly page: Page; readonly marks: Locator; readonly note: Locator };
const at = ({ marks }: Chart, i: number) => expect(marks.nth(i)).toBeFocused();

async function open(page: Page, path: string): Promise<Chart> {
  await page.goto(path);
  return { page, marks: page.locator('.pictures svg[role=list]:visible .mark'), note: page.locator('.note') };
}

/** What each key must do, in the order of the key help; each starts where the one before has led. */
const start: Readonly<Record<string, (chart: Chart) => Promise<void>>> = {
  Tab: async (chart) => {
    for (let i = 0; i < 20 && (await chart.page.locator('.mark:focus').count()) === 0; i++)
      await chart.page.keyboard.press('Tab');
    await at(chart, 0);
    await expect(chart.note).toBeVisible();
  },
  '↑': async (chart) => {
    await chart.marks.nth(1).focus();
    await chart.page.keyboard.press('ArrowUp');
    await at(chart, 0);
  },
  '↓': async (chart) => {
    await chart.page.keyboard.press('ArrowDown');
    await at(chart, 1);
  },
};
const end: typeof start = {
  Home: async (chart) => {
    await chart.page.keyboard.press('Home');
    await at(chart, 0);
  },
  End: async (chart) => {
    await chart.page.keyboard.press('End');
    await at(chart, (await chart.marks.count()) - 1);
  },
  Enter: async (chart) => {
    await expect(chart.note).toBeVisible();
    await chart.page.keyboard.press('Enter');
    await expect(chart.note).toBeHidden();
    await chart.page.keyboard.press('Enter');
    await expect(chart.note).toBeVisible();
  },
  Esc: async (chart) => {
    await chart.page.keyboard.press('Escape');
    await expect(chart.note).toBeHidden();
    await at(chart, (await chart.marks.count()) - 1);
  },
};
/** The index of each group's first mark. */
const starts = async ({ marks }: Chart) => {
  const series = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-series')));
  return series.flatMap((name, i) => (name === series[i - 1] ? [] : [i]));
};
const betweenGroups: typeof start = {
  '←': async (chart) => {
    const [, , third = 0] = await starts(chart);
    await chart.marks.nth(third - 1).focus();
    await chart.page.keyboard.press('ArrowLeft');
    await at(chart, 0);
  },
  '→': async (chart) => {
    const [, second = 0, third = 0] = await starts(chart);
    for (const next of [second, third, third]) {
      await chart.page.keyboard.press('ArrowRight');
      await at(chart, next);
    }
  },
};
const betweenMarks: typeof start = {
  '←': async (chart) => {
    await chart.page.keyboard.press('ArrowLeft');
    await at(chart, 0);
  },
  '→': async (chart) => {
    await chart.page.keyboard.press('ArrowRight');
    await at(chart, 1);
  },
};

for (const { path, keys } of [
  ...LANGS.map((lang) => ({ path: `/embed/${GROUPED}.${lang}.html`, keys: betweenGroups })),
  { path: `/en/charts/${SINGLE}`, keys: betweenMarks },
]) {
  test(`${path}: each key in the chart’s key help does what it says`, async ({ page }) => {
    const chart = await open(page, path);
    const does = { ...start, ...keys, ...end };
    const help = page.locator('.pictures + .keys');
    // The help has exactly the keys pressed here, in this order.
    expect((await help.textContent())?.match(/[←↑→↓]|\b(Tab|Home|End|Enter|Esc)\b/g)).toEqual(Object.keys(does));
    await expect(help).toBeHidden();
    for (const press of Object.values(does)) await press(chart);
    // The help is shown while a mark has keyboard focus.
    await expect(help).toBeVisible();
  });
}

test('keys with Ctrl, Alt or Meta, and all keys outside marks, are left to browser and screen reader', async ({
  page,
}) => {
  const { marks } = await open(page, `/en/charts/${SINGLE}`);
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    window.addEventListener('keydown', (event) => event.defaultPrevented && taken.push(event.key));
  });
  const taken = () => page.evaluate(() => (window as unknown as { taken: string[] }).taken);
  await page.locator('.foot a').first().focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End', 'Escape', 'h', 't']) await page.keyboard.press(key);
  await marks.first().focus();
  for (const key of ['Alt+ArrowDown', 'Control+Home', 'Meta+ArrowRight', 'h', 't', 'Escape', 'PageDown'])
    await page.keyboard.press(key);
  expect(await taken()).toEqual([]);
  await page.keyboard.press('ArrowDown');
  expect(await taken()).toEqual(['ArrowDown']);
});

test('a mark’s accessible name is group, name and value in words, a range with both ends', async ({ page }) => {
  const { marks } = await open(page, '/en/charts/total-estimates');
  await expect(marks.and(page.locator('[data-figure="total-rerussia-2023"]'))).toHaveAccessibleName(
    'Left since the invasion. Re: Russia (2023): 820,000 to 920,000 people',
  );
  await expect(page.locator('[role=application]')).toHaveCount(0);
});

test('in the accessibility tree a chart is a list with its title, and the items are its marks', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  for (const slug of DRAWINGS) {
    const { marks } = await open(page, `/embed/${slug}.en.html`);
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const exposed = nodes.filter(({ ignored }) => !ignored);
    const namesOf = (role: string) =>
      exposed.filter((node) => node.role?.value === role).map((node) => node.name?.value);
    expect(namesOf('list'), slug).toContain(await page.title());
    expect(namesOf('listitem'), slug).toEqual(expect.arrayContaining(names));
  }
});
