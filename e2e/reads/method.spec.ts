import { conflicts } from '../../data/conflicts';
import { dataset } from '../../data/dataset';
import { MEASURE_CODES } from '../../data/measure';
import { RELATIONS, relations } from '../../data/relations';
import { leftOutIn } from '../../data/say-texts';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';

for (const lang of LANGS) {
  test(`the sources page in ${lang}: conflicts, duplicates, revisions, what is left out, where the record ends`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/sources`);
    for (const { id } of conflicts) await expect(page.locator(`#conflict-${id}`)).toBeVisible();
    const linked = (anchor: string) =>
      page
        .locator(`#${anchor} ~ .compact`)
        .first()
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('a')].map((link) => link.href.replace(/^.*\//, '')).join(' ')),
        );
    const pairs = (...kinds: string[]) =>
      relations.filter(({ kind }) => kinds.includes(kind)).map(({ a, b }) => `${a} ${b}`);
    expect(await linked('told-twice')).toEqual(pairs('exact-form-of', 'same-figure-relayed'));
    expect(await linked('revised')).toEqual(pairs('revises'));
    for (const { about, reason } of leftOutIn(lang)) {
      const entry = page.locator('.left-out > div').filter({ hasText: about });
      await expect(entry.first()).toContainText(reason);
    }
    // The text on the time after the record has no numbers but dates.
    const end = await page.locator('#record-end + p').textContent();
    expect(end?.match(/\d+/g)).toEqual(['2026', '16', '2026']);
  });

  test(`the data page in ${lang} counts the figures, explains every code, and links to what users of 1.x must change`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/data`);
    const counted = await page.locator('#holds + p').textContent();
    const of = (kind: string) => dataset.figures.filter(({ measured }) => measured.kind === kind).length;
    for (const n of [dataset.figures.length, of('word'), of('missing')]) expect(counted).toContain(String(n));
    // Long sections are closed; their fragment opens them, as a click does.
    await page.goto(`/${lang}/data#measures`);
    const coded = page.locator('#codes code');
    for (const code of [...MEASURE_CODES, ...RELATIONS])
      await expect(coded.filter({ hasText: code }).first()).toBeVisible();
    await page.locator('a[href$="#from-1-to-2"]').click();
    await expect(page.locator('#from-1-to-2')).toBeInViewport();
    await expect(page.locator(`a[href="/${lang}/figures/nyt-snop-turkey"]`).first()).toBeVisible();
  });
}
