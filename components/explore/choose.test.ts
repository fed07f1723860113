import { describe, expect, it } from 'vitest';
import { CONFIDENCES, ORIGINS, TOPICS } from '../../data/vocabulary';
import { choose, countOptions, waysOut } from './choose';
import { gather } from './gather';
import { hasNumber, openView, toggled, unitsOf } from './view';

const { figures } = gather('en');
const open = openView(figures);

describe('choosing figures', () => {
  it('the opening view: every figure of the topic in that unit, and no other', () => {
    const shown = choose(figures, open);
    expect(shown.length).toBe(countOptions(figures, open).unit(open.unit));
    expect(new Set(shown.map(({ topic, unit }) => `${topic}/${unit}`)).size).toBe(1);
  });

  it('every topic and unit: together all figures, each once', () => {
    const all = TOPICS.flatMap((topic) =>
      unitsOf(figures, topic).flatMap((unit) => choose(figures, { ...openView(figures, topic), unit })),
    );
    expect(all.map(({ id }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
  });

  it('the opening unit of a topic: none has more figures with a number', () => {
    for (const topic of TOPICS) {
      const drawn = (unit: (typeof open)['unit']) =>
        choose(figures, { ...openView(figures, topic), unit }).filter(hasNumber).length;
      const best = drawn(openView(figures, topic).unit);
      for (const unit of unitsOf(figures, topic)) expect(drawn(unit)).toBeLessThanOrEqual(best);
    }
  });

  it('the count beside an option: what is shown when it alone is ticked', () => {
    const view = { ...openView(figures, 'return-intention'), origin: ['summary' as const] };
    const counts = countOptions(figures, view);
    for (const confidence of CONFIDENCES) {
      expect(counts.confidence(confidence)).toBe(choose(figures, { ...view, confidence: [confidence] }).length);
    }
    for (const origin of ORIGINS)
      expect(counts.origin(origin)).toBe(choose(figures, { ...view, origin: [origin] }).length);
  });

  it('a box ticked or cleared: the order of the vocabulary stays', () => {
    expect(toggled(CONFIDENCES, ['low'], 'high')).toEqual(['high', 'low']);
    expect(toggled(CONFIDENCES, CONFIDENCES, 'medium')).toEqual(['high', 'low']);
    expect(toggled(CONFIDENCES, ['low'], 'low')).toEqual([]);
  });
});

describe('a view without a figure', () => {
  it('closed by one filter: that one is named, with what it hides', () => {
    const view = { ...open, confidence: [] };
    expect(waysOut(figures, view)).toEqual([{ filters: ['confidence'], count: choose(figures, open).length }]);
  });

  it('closed by both: both are named', () => {
    const view = { ...openView(figures, 'sector'), confidence: ['low' as const], origin: ['article' as const] };
    expect(choose(figures, view)).toEqual([]);
    expect(waysOut(figures, view)).toEqual([{ filters: ['confidence', 'origin'], count: 14 }]);
  });
});
