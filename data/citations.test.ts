import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationCff, citationFile, datasetCitable, inText, partCitable, STYLES } from './citations';
import { AUTHORS } from './cite';
import { dataset, RELEASED, VERSION } from './dataset';

const date = RELEASED.split('-').map(Number);
const [odd] = dataset.figures.filter(({ text }) => /[%&’]/.test(text.en.statement));
const citables = [
  datasetCitable('en'),
  partCitable('how-many', 'About 800,000 people have left', '/en/charts/how-many', 'en'),
  partCitable('hostile', 'A {5%} share & a_b #1 ~ ^ \\ “said” $2', '/en/charts/hostile', 'en'),
  partCitable(odd?.id ?? '', odd?.text.en.statement ?? '', `/en/figures/${odd?.id}`, 'en'),
];

type Item = {
  title: string;
  author: { literal?: string; family?: string }[];
  issued: { 'date-parts': number[][] };
  URL: string;
  version?: string;
};
const parsed = (text: string): Item => new Cite(text).data[0] as Item;

describe('a citation read back by another program', () => {
  for (const form of ['bib', 'ris', 'csl.json'] as const) {
    it(`${form}: title, author, date, version and address come back unchanged`, () => {
      expect(plugins.list().length).toBeGreaterThan(2);
      for (const citable of citables) {
        const item = parsed(citationFile(citable, form));
        expect(item.title).toBe(citable.title);
        const [author] = item.author;
        expect(author?.literal ?? author?.family).toBe(AUTHORS);
        expect(item.issued['date-parts']).toEqual([date]);
        expect(item.URL).toBe(citable.url);
        expect(item.version).toBe(VERSION);
      }
    });
  }
});

describe('a citation in running text', () => {
  it('in every style: names author, title, version, year and address once, and no stop is doubled', () => {
    for (const citable of citables) {
      for (const style of STYLES) {
        const text = inText(citable, style, 'en');
        for (const part of [AUTHORS, VERSION, RELEASED.slice(0, 4), citable.url]) expect(text).toContain(part);
        expect(text.split(citable.url)).toHaveLength(2);
        expect(text).not.toMatch(/\.\.|\.”\.|\s\s/);
      }
    }
  });
});

describe('the day of access', () => {
  it('stands where each style has it, and is left out when nobody knows it', () => {
    const [whole] = citables;
    if (!whole) throw new RangeError('nothing to cite');
    expect(inText(whole, 'apa', 'en', 'January 3, 2027')).toContain(`. Retrieved January 3, 2027, from ${whole.url}`);
    expect(inText(whole, 'chicago', 'en', 'January 3, 2027')).toContain(`. Accessed January 3, 2027. ${whole.url}.`);
    expect(inText(whole, 'short', 'en', '3 January 2027')).toMatch(/ Accessed 3 January 2027\.$/);
    for (const style of STYLES) expect(inText(whole, style, 'en')).not.toMatch(/accessed|retrieved/i);
  });
  it('in APA the rest is what the style’s own description makes of the record', () => {
    const [whole] = citables;
    if (!whole) throw new RangeError('nothing to cite');
    const made = new Cite(citationFile(whole, 'csl.json')).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    });
    // A publisher that is the author is not named twice (9.29); "Version" stands before its number (10.9).
    const expected = made
      .trim()
      .replace(` ${AUTHORS}. ${whole.url}`, ` ${whole.url}`)
      .replace(`(${VERSION})`, `(Version ${VERSION})`);
    expect(inText(whole, 'apa', 'en')).toBe(expected);
  });
});

describe('CITATION.cff', () => {
  it('at the root of the repository: says what the site says. If not: npm run citation', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff({ served: false }));
    expect(citationCff({ served: true })).toContain('/en/data');
  });
});
