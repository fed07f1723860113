import { describe, expect, it } from 'vitest';
import { preferredLanguage, toLanguage } from './to-language.mjs';

describe('preferredLanguage(languages, Accept-Language)', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['ru', 'ru'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
    ['en;q=0.3, ru;q=0.7', 'ru'],
    ['de-DE,de;q=0.9', 'en'],
    ['de,ru;q=0.2', 'ru'],
    ['ru;q=0, en;q=0.1', 'en'],
    ['uk, ru;q=0.5, en;q=0.7', 'en'],
    ['nonsense;;q=x, <script>', 'en'],
  ])('%s leads to %s', (header, lang) => expect(preferredLanguage(['en', 'ru'], header)).toBe(lang));

  it('tells caches to keep the answers apart', () => {
    const { headers } = toLanguage({ en: '/en', ru: '/ru' }, 'ru');
    expect(headers).toMatchObject({ vary: 'Accept-Language', location: '/ru' });
  });
});
