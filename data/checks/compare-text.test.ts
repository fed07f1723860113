import { describe, expect, it } from 'vitest';
import { differences } from './compare-text';

const original = { title: 'About {a} left', notes: ['One', 'Two {b|bare}'], say: (n: number) => `${n}` };

describe('differences(original, translated)', () => {
  it('finds none in a complete translation', () => {
    const whole = { title: '{a} уехали', notes: ['Раз', 'Два {b|bare}'], say: String };
    expect(differences(original, whole, 'x')).toEqual([]);
  });
  it.each<[string, object, string]>([
    ['a key', { notes: ['Раз', 'Два {b}'], say: String }, 'x.title is missing'],
    ['a paragraph', { ...original, notes: ['Раз'] }, 'x.notes.1 is missing'],
    ['a figure', { ...original, title: 'Люди уехали' }, 'x.title leaves out {a}'],
    ['a doubt', { ...original, title: '{a|bare} уехали' }, 'x.title drops a doubt: it has one {…|bare} more'],
    ['a function', { ...original, say: 'слово' }, 'x.say is missing'],
  ])('%s that is missing is named', (_, translated, said) => {
    expect(differences(original, translated, 'x')).toEqual([said]);
  });
  it('reports what the original lacks', () => {
    expect(differences(original, { ...original, more: '' }, 'x')).toEqual(['x.more is not in the original']);
  });
});
