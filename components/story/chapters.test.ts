import { describe, expect, it } from 'vitest';
import { typedDigits } from '../../data/checks/typed-digits';
import { fill } from '../../data/fill';
import { LANGS, type Lang, ORIGINAL, TRANSLATIONS } from '../../data/vocabulary';
import { withdrawn } from '../../data/withdrawn';
import { charts } from '../charts';
import { chapters, chaptersIn } from './chapters';

/** The charts that a text links to. */
const chartsIn = (template: string, lang: Lang) =>
  fill(template, lang).parts.flatMap(({ ref }) => (ref?.kind === 'chart' ? [ref.id] : []));

describe('the story', () => {
  it.each(LANGS)('in %s shows or links every chart once, except the one of its opening number', (lang) => {
    const told = chaptersIn(lang).flatMap(({ charts: shown, text }) => [
      ...shown,
      ...[text.finding, ...text.paragraphs.map((one) => one.text)].flatMap((template) => chartsIn(template, lang)),
    ]);
    expect([...told, 'how-many'].sort()).toEqual(charts.map((chart) => chart.slug).sort());
  });
  it('shows a few charts a chapter and fourteen in all at most', () => {
    expect(chapters.flatMap((chapter) => chapter.charts).length).toBeLessThanOrEqual(14);
    for (const chapter of chapters) expect(chapter.charts.length, chapter.id).toBeLessThanOrEqual(3);
  });
  it('marks the same claims as the article’s or the summary’s in every language, with the same anchors', () => {
    const marks = (lang: Lang) =>
      chaptersIn(lang).map(({ id, text }) => [id, text.paragraphs.map((one) => [one.from, one.id])]);
    for (const lang of TRANSLATIONS) expect(marks(lang)).toEqual(marks(ORIGINAL));
  });
  it('has the anchor that each withdrawn record’s page links to', () => {
    const ids = chapters.flatMap(({ text }) => text.paragraphs.map(({ id }) => id));
    for (const { toldAt } of withdrawn) expect(ids).toContain(toldAt);
  });
  it.each(LANGS.flatMap((lang) => chaptersIn(lang).map((chapter) => [lang, chapter.id, chapter] as const)))(
    'in %s, %s opens with its finding and types no number',
    (_, __, { text }) => {
      expect(text.paragraphs.length).toBeGreaterThanOrEqual(2);
      expect(text.paragraphs.length).toBeLessThanOrEqual(5);
      for (const template of [text.finding, ...text.paragraphs.map((p) => p.text)])
        expect(typedDigits(template)).toBeNull();
    },
  );
});
