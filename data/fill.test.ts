import { describe, expect, it } from 'vitest';
import { typedDigits } from './checks/typed-digits';
import { fill, referencesIn } from './fill';

describe('fill(template, "en")', () => {
  it.each([
    ['{nyt-total-fled} left', 'about 800,000 people left'],
    ['{nyt-total-fled|cap} left', 'About 800,000 people left'],
    ['{nyt-total-fled|bare}', '800,000'],
    ['on {nyt-total-fled|date}', 'on 6 April 2025'],
    ['from {mob-kaz-entered|window}', 'from 21 September to 4 October'],
    ['from {mob-geo-entered|window}', 'from 21 to 29 September'],
    ['since {event-invasion}', 'since 24 February 2022'],
    ['in {event-invasion|year}', 'in 2022'],
    ['from {nyt-outrush-fieldwork-start}', 'from July 2024'],
    ['{nyt-return-if-war-ends}', 'a small share, no number'],
    ['{nyt-return-if-war-ends|bare} planned', 'a small share planned'],
    ['an [[exile|exile]] left', 'an exile left'],
    ['drawn [[chart:first-stop|apart]]', 'drawn apart'],
    ['no reference', 'no reference'],
  ])('%s → %s', (template, text) => expect(fill(template, 'en').plain).toBe(text));

  it('keeps each reference as a part of its own', () => {
    expect(fill('So {nyt-total-fled} left.', 'en').parts).toEqual([
      { text: 'So ' },
      { text: 'about 800,000 people', ref: { kind: 'figure', id: 'nyt-total-fled' } },
      { text: ' left.' },
    ]);
  });
  it('refuses a term that the glossary lacks', () =>
    expect(() => fill('[[nonsense|x]]', 'en')).toThrow('unknown term: nonsense'));
  it('refuses the window of a figure that has no end', () =>
    expect(() => fill('{geo-first-wave|window}', 'en')).toThrow('no window: geo-first-wave'));
  it('refuses an id that is no record', () =>
    expect(() => fill('{no-such-thing}', 'en')).toThrow('unknown event: no-such-thing'));
});

describe('referencesIn(template)', () => {
  it('lists ids in order of mention', () => expect(referencesIn('{b-b} and {a-a|date}')).toEqual(['b-b', 'a-a']));
});

describe('typedDigits(template)', () => {
  it('finds a number typed by hand', () => expect(typedDigits('About 800,000 left')).toBe('800,000'));
  it('finds one inside words that the glossary explains', () => expect(typedDigits('[[range|5 to 6]]')).toBe('5'));
  it('lets years and references pass', () => expect(typedDigits('In 2022 {nyt-total-fled} left')).toBeNull());
});
