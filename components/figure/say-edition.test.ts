import { describe, expect, it } from 'vitest';
import { lastRelease } from '../../data/releases/releases';
import { sayEdition } from './say-edition';

describe('sayEdition(edition, lang)', () => {
  it('says the number and day of a release', () => {
    const edition = { version: '9.8.7', released: '2031-05-06' };
    expect(sayEdition(edition, 'en')).toBe('Dataset version 9.8.7, 6 May 2031');
    expect(sayEdition(edition, 'ru')).toMatch(/^Версия данных 9\.8\.7, 6.мая 2031/);
  });
  it('says that a draft is one, and names the last release with its day', () => {
    for (const lang of ['en', 'ru'] as const) {
      const said = sayEdition({ version: '9.8.7-draft', released: null }, lang);
      expect(said).toMatch(lang === 'en' ? '9.8.7, draft' : '9.8.7, черновик');
      expect(said).toContain(lastRelease.version);
      expect(said).toContain(lastRelease.released.slice(0, 4));
    }
  });
});
