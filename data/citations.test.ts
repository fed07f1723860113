import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import {
  citationCff,
  citationFile,
  datasetCitable,
  figureCitable,
  inText,
  partCitable,
  releaseCitable,
  STYLES,
} from './citations';
import { AUTHORS } from './cite';
import { dataset, source } from './dataset';
import { type Edition, lastRelease } from './releases/releases';

const EDITIONS: readonly Edition[] = [
  { version: '9.8.7', released: '2031-05-06' },
  { version: '9.8.8-draft', released: null },
];
const [odd] = dataset.figures.filter(({ text }) => /[%&’]/.test(text.en.statement));
const citablesOf = (edition: Edition) => [
  datasetCitable('en', edition),
  partCitable('how-many', 'About 800,000 people have left', '/en/charts/how-many', 'en', edition),
  partCitable('hostile', 'A {5%} share & a_b #1 ~ ^ \\ “said” $2', '/en/charts/hostile', 'en', edition),
  partCitable(odd?.id ?? '', odd?.text.en.statement ?? '', `/en/figures/${odd?.id}`, 'en', edition),
];

type Item = {
  title: string;
  author: { literal?: string; given?: string; family?: string }[];
  issued?: { 'date-parts': number[][] };
  URL: string;
  version?: string;
};
const parsed = (text: string): Item => new Cite(text).data[0] as Item;

describe.each(EDITIONS)('a citation of $version read back by another program', (edition) => {
  const date = edition.released?.split('-').map(Number);
  for (const form of ['bib', 'ris', 'csl.json'] as const) {
    it(`${form}: title, author, date if there is one, version and address come back unchanged`, () => {
      expect(plugins.list().length).toBeGreaterThan(2);
      for (const citable of citablesOf(edition)) {
        const item = parsed(citationFile(citable, form));
        expect(item.title).toBe(citable.title);
        const [author] = item.author;
        expect(author?.literal ?? author?.family).toBe(AUTHORS);
        expect(item.issued?.['date-parts']).toEqual(date && [date]);
        expect(item.URL).toBe(citable.url);
        expect(item.version).toBe(edition.version);
      }
    });
  }
});

describe('a citation of a figure', () => {
  it.each(['bib', 'ris', 'csl.json'] as const)(
    'as %s: the original publisher’s work, and us where it was read',
    (form) => {
      for (const figure of dataset.figures) {
        const citable = figureCitable(figure, 'en', EDITIONS[0]);
        const { title, publisherIn, authors, url } = source(figure.source_id);
        const text = citationFile(citable, form);
        const item = parsed(text);
        expect(item.title, figure.id).toBe(title);
        const [first] = item.author;
        expect(first?.literal ?? [first?.given, first?.family].filter(Boolean).join(' '), figure.id).toBe(
          form === 'ris' ? (authors[0] ?? publisherIn.en).replaceAll(', ', ' – ') : (authors[0] ?? publisherIn.en),
        );
        expect(item.URL, figure.id).toBe(url ?? citable.url);
        expect(text, figure.id).toContain(citable.url);
      }
    },
  );
  it.each(STYLES)('in running text, %s: names work and reading place once', (style) => {
    for (const figure of dataset.figures) {
      const citable = figureCitable(figure, 'en', EDITIONS[0]);
      const text = inText(citable, style, 'en');
      for (const part of [source(figure.source_id).title.replace(/\.$/, ''), 'Version 9.8.7'])
        expect(text, figure.id).toContain(part);
      expect(text.split(citable.url), figure.id).toHaveLength(2);
      expect(text).not.toMatch(/null|undefined/);
    }
  });
});

describe.each(EDITIONS)('a citation of $version in running text', (edition) => {
  it('in every style names author, title, version, year and address once, and doubles no full stop', () => {
    for (const citable of citablesOf(edition)) {
      for (const style of STYLES) {
        const text = inText(citable, style, 'en');
        for (const part of [AUTHORS, edition.version, edition.released?.slice(0, 4) ?? '', citable.url])
          expect(text).toContain(part);
        expect(text).not.toMatch(/null|undefined/);
        expect(text.split(citable.url)).toHaveLength(2);
        expect(text).not.toMatch(/\.\.|\.”\.|\s\s/);
      }
    }
  });
});

describe.each(EDITIONS)('the day of access, of $version', (edition) => {
  const [whole] = citablesOf(edition);
  it('is where each style puts it, and left out when unknown', () => {
    if (!whole) throw new RangeError('nothing to cite');
    expect(inText(whole, 'apa', 'en', 'January 3, 2027')).toContain(`. Retrieved January 3, 2027, from ${whole.url}`);
    expect(inText(whole, 'chicago', 'en', 'January 3, 2027')).toContain(`. Accessed January 3, 2027. ${whole.url}.`);
    expect(inText(whole, 'short', 'en', '3 January 2027')).toMatch(/ Accessed 3 January 2027\.$/);
    for (const style of STYLES) expect(inText(whole, style, 'en')).not.toMatch(/accessed|retrieved/i);
  });
  it('leaves the rest in APA as the CSL style renders it', () => {
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
      .replace(`(${edition.version})`, `(Version ${edition.version})`);
    expect(inText(whole, 'apa', 'en')).toBe(expected);
  });
});

describe('CITATION.cff', () => {
  it('at the root of the repository cites the last release as the site does; if not: npm run citation', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff(lastRelease, { served: false }));
    expect(citationCff(lastRelease, { served: true })).toContain('/en/data');
  });
  it('of a draft has no date', () => {
    expect(citationCff({ version: '9.8.8-draft', released: null }, { served: true })).not.toMatch(/date|null/);
  });
});

describe('the last release, to be cited beside a draft', () => {
  it('is named with its day, and links to where its files are listed', () => {
    const text = inText(releaseCitable('ru'), 'short', 'ru');
    expect(text).toContain(`версия ${lastRelease.version}, `);
    expect(text).toContain(`/ru/data/versions#v${lastRelease.version}`);
  });
});
