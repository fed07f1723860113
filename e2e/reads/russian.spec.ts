import { dataset } from '../../data/dataset';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { embedsIn, pagesIn } from '../surfaces';

/**
 * Latin words that stand in Russian text: names, file forms, codes. Longest first, so that a name goes
 * before a shorter one inside it.
 */
const NAMES = [
  ...new Set(dataset.sources.map(({ publisherIn }) => publisherIn.ru)),
  ...'The New York Times|The Washington Post|Financial Times|Novaya Gazeta|Re: Russia|The Bell|OutRush|OK Russians'.split(
    '|',
  ),
].sort((a, b) => b.length - a.length);
test('scratch', async ({ page }) => {
  test.setTimeout(300000);
  const found = new Map<string, string>();
  for (const path of [...pagesIn('ru'), ...embedsIn('ru')]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const texts: string[] = await page.evaluate(() => {
      const out: string[] = [];
      const skip = 'script,style,code,pre,textarea,[lang]:not([lang=ru]),math,iframe,cite[lang]';
      const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let n = walk.nextNode(); n; n = walk.nextNode()) {
        const el = n instanceof Element ? n : n.parentElement;
        if (!el || el.closest(skip)) continue;
        if (n instanceof Text) out.push(n.data);
        else
          for (const name of [
            'alt',
            'aria-label',
            'title',
            'placeholder',
            'aria-description',
            'aria-roledescription',
            'content',
            'data-said',
          ]) {
            const v = el.getAttribute(name);
            if (
              v &&
              !(
                name === 'content' &&
                !/description|title|site_name|image:alt/.test(
                  el.getAttribute('name') ?? el.getAttribute('property') ?? '',
                )
              )
            )
              out.push(v);
          }
      }
      return out;
    });
    for (let text of texts) {
      for (const name of NAMES) text = text.replaceAll(name, '');
      for (const w of text.match(/[A-Za-z][A-Za-z.'’-]*/g) ?? [])
        if (!found.has(w)) found.set(w, `${path} ${text.slice(0, 90)}`);
    }
  }
  console.log([...found].map(([w, p]) => `${w}  <- ${p}`).join('\n'));
  expect(LANGS.length).toBe(2);
});
