import { describe, expect, it } from 'vitest';
import { TRANSLATIONS } from '../../data/vocabulary';
import { charts } from '../charts';
import { currentFiles } from '../surfaces/downloads';
import { translations } from '.';
import { untranslated } from './untranslated';

const files = await currentFiles(charts);

describe('every language', () => {
  it.each(TRANSLATIONS)('%s: has every text, and each says what the original does', (lang) => {
    expect(untranslated(lang, charts, files)).toEqual([]);
  });
  it('has no text for a chart or a chapter that is not there', () => {
    for (const lang of TRANSLATIONS) {
      const known = charts.map(({ slug }) => slug);
      expect(Object.keys(translations[lang].charts).filter((slug) => !known.includes(slug))).toEqual([]);
    }
  });
});
