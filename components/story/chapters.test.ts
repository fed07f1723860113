import { describe, expect, it } from 'vitest';
import { typedDigits } from '../../data/checks/typed-digits';
import { charts } from '../charts';
import { chapters } from './chapters';

describe('the story', () => {
  it('shows every chart once', () => {
    const told = chapters.flatMap((chapter) => chapter.charts);
    expect([...told].sort()).toEqual(charts.map((chart) => chart.slug).sort());
  });
  it.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s opens with its finding and types no number',
    (_, { text }) => {
      for (const words of Object.values(text)) {
        expect(words.paragraphs.length).toBeGreaterThanOrEqual(2);
        expect(words.paragraphs.length).toBeLessThanOrEqual(3);
        for (const template of [words.finding, ...words.paragraphs.map((p) => p.text)])
          expect(typedDigits(template)).toBeNull();
      }
    },
  );
});
