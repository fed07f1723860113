import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { apiFigurePath, citePath, figurePath, previewPath } from '../../data/addresses';
import { CITATION_FORMS } from '../../data/citations';
import { cite } from '../../data/cite';
import { isFigure } from '../../data/dataset';
import { sayMeasure } from '../../data/say';
import { LANGS } from '../../data/vocabulary';
import { derivedNumbers } from '../answers/derived';
import { drawables } from '../answers/drawables';
import { imageFiles } from '../answers/image-files';
import { apiAnswers } from '../answers/published/api';
import { citations } from '../answers/published/citations';
import { sitePages } from '../answers/site-pages';
import { citedRecords, isDerived } from '../figure/row-facts';
import { ChartTable } from '../figure/table';
import { DerivedPage } from './derived-page';

const answered = new Set([...apiAnswers, ...citations].map(({ path }) => path));

describe.each(derivedNumbers.map((of) => [of.id, of] as const))('%s, a number of our arithmetic', (id, of) => {
  it('has a page, an answer, citations and a picture, as figures do, and no figure’s id', () => {
    expect(isFigure(id)).toBe(false);
    expect(answered).toContain(apiFigurePath(id));
    for (const lang of LANGS) {
      expect(sitePages()).toContain(figurePath(lang, id));
      expect([...imageFiles.keys()]).toContain(previewPath(`figure-${id}`, lang).split('/').at(-1));
      for (const form of CITATION_FORMS) expect(answered).toContain(citePath(`figures/${id}`, form, lang));
    }
  });
  it.each(LANGS)('says in %s who is counted and the sum, and links to its inputs and the charts', (lang) => {
    const page = renderToStaticMarkup(<DerivedPage of={of} lang={lang} />);
    for (const said of [of.population(lang), of.formula(lang), sayMeasure(of, lang)]) expect(page).toContain(said);
    for (const input of of.inputs) expect(page).toContain(`href="${figurePath(lang, input.id)}"`);
    expect(page).toMatch(new RegExp(`href="/${lang}/charts/[a-z-]+#[a-z-]+--${id}"`));
  });
});

it('the table of a chart’s page links to each', () => {
  const withOurs = drawables.filter((chart) => chart.rows('en').some(({ of }) => isDerived(of)));
  expect(withOurs.length).toBeGreaterThan(0);
  for (const chart of withOurs) {
    const cited = cite(citedRecords(chart, 'en'));
    const table = renderToStaticMarkup(<ChartTable chart={chart} cited={cited} lang="en" linked />);
    for (const row of chart.rows('en'))
      if (isDerived(row.of)) expect(table, row.id).toContain(`href="${figurePath('en', row.id)}"`);
  }
});
