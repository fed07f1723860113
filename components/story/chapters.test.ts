import { describe, expect, it } from 'vitest';
import { typedDigits } from '../../data/checks/typed-digits';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { chapters, chaptersIn } from './chapters';

describe('the story', () => {
  it('shows every chart once', () => {
    const told = chapters.flatMap((chapter) => chapter.charts);
    expect([...told].sort()).toEqual(charts.map((chart) => chart.slug).sort());
  });
  it.each(LANGS.flatMap((lang) => chaptersIn(lang).map((chapter) => [lang, chapter.id, chapter] as const)))(
    'in %s, %s opens with its finding and types no number',
    (_, __, { text }) => {
      expect(text.paragraphs.length).toBeGreaterThanOrEqual(2);
      expect(text.paragraphs.length).toBeLessThanOrEqual(3);
      for (const template of [text.finding, ...text.paragraphs.map((p) => p.text)])
        expect(typedDigits(template)).toBeNull();
    },
  );
});
