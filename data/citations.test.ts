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
  partCitable('how-many', 'About 800,000 people have left', '/en/charts/how-many'),
  partCitable(odd?.id ?? '', odd?.text.en.statement ?? '', `/en/figures/${odd?.id}`),
];

type Item = {
  title: string;
  author: { literal?: string; family?: string }[];
  issued: { 'date-parts': number[][] };
  URL: string;
  version?: string;
  edition?: string;
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
        expect(item.issued['date-parts'][0]?.slice(0, 2)).toEqual(date.slice(0, 2));
        expect(item.URL).toBe(citable.url);
        expect(JSON.stringify(item)).toContain(VERSION);
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

describe('CITATION.cff', () => {
  it('at the root of the repository: says what the site says. If not: npm run citation', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff({ served: false }));
    expect(citationCff({ served: true })).toContain('/en/data');
  });
});
