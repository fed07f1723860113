import { describe, expect, it } from 'vitest';
import { currentFiles } from '../../../components/answers/downloads';
import { charts } from '../../../components/charts';
import { translations } from '../../../components/charts/translations';
import { TRANSLATIONS } from '../../../data/vocabulary';
import { untranslated } from './untranslated';

const files = await currentFiles(charts);

describe('every language', () => {
  it.each(TRANSLATIONS)('%s: has every text, and each matches the original', (lang) => {
    expect(untranslated(lang, charts, files)).toEqual([]);
  });
  it('has no text for a chart or a chapter that does not exist', () => {
    for (const lang of TRANSLATIONS) {
      const known = charts.map(({ slug }) => slug);
      expect(Object.keys(translations[lang]).filter((slug) => !known.includes(slug))).toEqual([]);
    }
  });
});
