import { absolute, dataPath, figurePath, versionsPath } from './addresses';
import { AUTHORS, LICENCE } from './cite';
import { type Work, workBibtex, workCsl, workInText, workRis } from './cite-work';
import { source } from './dataset';
import { EDITION } from './edition';
import { latex } from './latex';
import { type Edition, lastRelease, type Release } from './releases/releases';
import { sayDate } from './say';
import type { Figure } from './translate';
import { type Lang, ORIGINAL } from './vocabulary';
import { wordingOf } from './words';

/** What can be cited: the dataset, or a piece of it that has a page of its own. */
export type Citable = {
  /** Key of the entry in a reader's library; letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** Whether it is a part of the dataset. */
  readonly part: boolean;
  /** The language whose titles and page are cited. */
  readonly lang: Lang;
  readonly edition: Edition;
  /** For a figure, its original publication: the work to cite, with this page as the place where it was read. */
  readonly work?: Work;
};

/** Author and title of the dataset in the cited language. */
const whole = ({ lang }: Citable) => wordingOf(lang).cite;

/** The dataset as a whole. */
export function datasetCitable(lang: Lang, edition = EDITION): Citable {
  const { dataset: title } = wordingOf(lang).cite;
  return { key: `wartime-exodus${suffix(lang)}`, title, url: absolute(dataPath(lang)), part: false, lang, edition };
}

/** A release as a whole, for citing when the current edition is a draft; its address is where its files are listed. */
export function releaseCitable(lang: Lang, release: Release = lastRelease): Citable {
  const { version, released } = release;
  const whole = datasetCitable(lang, { version, released });
  return { ...whole, url: absolute(`${versionsPath(lang)}#v${version}`) };
}

/** A figure: cited as its own publisher's work, read here. */
export function figureCitable({ id, text, source_id }: Figure, lang: Lang, edition = EDITION): Citable {
  const part = partCitable(id, text[lang].statement, figurePath(lang, id), lang, edition);
  const { dataset, version } = wordingOf(lang).cite;
  const readIn = `${dataset}, ${version(edition.version)}`;
  const { key, url } = part;
  return { ...part, work: { key, source: source(source_id), lang, statement: part.title, readIn, url } };
}

/** A chart or a figure. Its title has no final full stop: each style sets its own. */
export function partCitable(key: string, title: string, path: string, lang: Lang, edition = EDITION): Citable {
  const bare = title.replace(/\.$/, '');
  return { key: `wartime-exodus-${key}${suffix(lang)}`, title: bare, url: absolute(path), part: true, lang, edition };
}

/** Citations in two languages need two keys in one library. */
const suffix = (lang: Lang) => (lang === ORIGINAL ? '' : `-${lang}`);

/** The published formats of a citation, by file extension. */
export const CITATION_FORMS = ['bib', 'ris', 'csl.json'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Year, month and day of a release; null for a draft, which is cited without a date. */
function dateOf({ edition }: Citable): readonly [string, string, string] | null {
  const [year = '', month = '', day = ''] = edition.released?.split('-') ?? [];
  return edition.released ? [year, month, day] : null;
}

/**
 * BibTeX for biblatex, Zotero and citation-js; plain BibTeX prints a type it does not know as @misc. Double braces keep
 * the capitals of a title.
 */
export function bibtex(citable: Citable): string {
  if (citable.work) return workBibtex(citable.work);
  const { key, title, url, part } = citable;
  const { author, dataset, licensed } = whole(citable);
  const { version } = citable.edition;
  const [year, month, day] = dateOf(citable) ?? [];
  const fields = {
    title: `{${latex(title)}}`,
    ...(part ? { booktitle: `{${latex(dataset)}}` } : {}),
    author: `{${latex(author)}}`,
    ...(year && { year, month: String(Number(month)), day: String(Number(day)) }),
    version,
    url,
    note: licensed(version, LICENCE.name),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@dataset{${key},\n${lines.join('\n')}\n}\n`;
}

/** RIS for reference managers, with the CRLF line ends of its specification. */
export function ris(citable: Citable): string {
  if (citable.work) return workRis(citable.work);
  const { key, title, url, part, lang, edition } = citable;
  const { author, dataset } = whole(citable);
  const date = dateOf(citable);
  const lines = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    ...(part ? [['T2', dataset]] : []),
    ['AU', author],
    ...(date
      ? [
          ['PY', date[0]],
          ['DA', date.join('/')],
        ]
      : []),
    ['ET', edition.version],
    ['UR', url],
    ['PB', author],
    ['LA', lang],
    ['N1', LICENCE.name],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON: a list of one item, as citation processors expect it. */
export function cslJson(citable: Citable): string {
  if (citable.work) return workCsl(citable.work);
  const { key, title, url, part, lang, edition } = citable;
  const { author, dataset } = whole(citable);
  const date = dateOf(citable);
  const item = {
    id: key,
    type: 'dataset',
    title,
    ...(part && { 'container-title': dataset }),
    author: [{ literal: author }],
    publisher: author,
    language: lang,
    ...(date && { issued: { 'date-parts': [date.map(Number)] } }),
    version: edition.version,
    URL: url,
    note: LICENCE.name,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** What the dataset is about, for catalogues. */
export const KEYWORDS = ['Russia', 'emigration', 'migration', 'war', 'estimates'];

/**
 * CITATION.cff (version 1.2.0 of the format). The copy in the repository has no address, as it isn't served, and names
 * the last release until the next.
 */
export function citationCff({ version, released }: Edition, { served }: { served: boolean }): string {
  const { title, url } = datasetCitable(ORIGINAL);
  return [
    'cff-version: 1.2.0',
    'message: "If you use this dataset, please cite it as below, and the source of each figure you use."',
    'type: dataset',
    `title: "${title}"`,
    'authors:',
    `  - name: "${AUTHORS}"`,
    `version: ${version}`,
    ...(released ? [`date-released: ${released}`] : []),
    `license: ${LICENCE.spdx}`,
    `abstract: "${wordingOf(ORIGINAL).cite.abstract}"`,
    'keywords:',
    ...KEYWORDS.map((keyword) => `  - ${keyword}`),
    ...(served ? [`url: "${url}"`] : []),
    '',
  ].join('\n');
}

export const STYLES = ['apa', 'chicago', 'gost', 'short'] as const;
export type Style = (typeof STYLES)[number];

/** The citation styles that writers in each language are asked to use. */
export const STYLES_IN: Readonly<Record<Lang, readonly Style[]>> = {
  en: ['apa', 'chicago', 'short'],
  ru: ['gost', 'short'],
};

/** How each style writes days: APA and Chicago in American English, GOST as 23.11.2026. */
export function dayOf(style: Style, lang: Lang): { readonly locale: string; readonly dateStyle: 'long' | 'short' } {
  if (style === 'gost') return { locale: 'ru-RU', dateStyle: 'short' };
  return { locale: style === 'short' ? wordingOf(lang).locale : 'en-US', dateStyle: 'long' };
}

/**
 * A citation for running text: APA (7th ed., 10.9), Chicago author-date (17th ed.), GOST R 7.0.100-2018 (electronic
 * resources), or short. `accessed` is the day on which the reader saw it, written as the style writes days; each style
 * has its own place for it. Works without a date are cited as each style prescribes.
 */
export function inText(citable: Citable, style: Style, lang: Lang, accessed?: string): string {
  if (citable.work) return workInText(citable.work, style, accessed);
  const { title, url, part, edition } = citable;
  const { author, dataset, short, version: versionOf } = whole(citable);
  const version = versionOf(edition.version);
  const [year] = dateOf(citable) ?? [];
  switch (style) {
    case 'apa': {
      const whole = part ? `${title}. In ${dataset}` : title;
      return `${author}. (${year ?? 'n.d.'}). ${whole} (${version}) [Data set]. ${accessed ? `Retrieved ${accessed}, from ` : ''}${url}`;
    }
    case 'chicago': {
      const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
      const released = edition.released ? ` Released ${long.format(new Date(`${edition.released}T00:00:00Z`))}.` : '';
      const whole = part ? `“${title}.” In ${dataset}` : `“${title}.”`;
      const stop = part ? '.' : '';
      return `${author}. ${year ? `${year}.` : 'n.d.'} ${whole}${stop} ${version}.${released} ${accessed ? `Accessed ${accessed}. ` : ''}${url}.`;
    }
    case 'gost': {
      const whole = part ? `${title} // ${dataset}` : `${title} : набор данных`;
      const seen = accessed ? ` (дата обращения: ${accessed})` : '';
      return `${whole}. – ${version}. – ${year ? `${year}. – ` : ''}URL: ${url}${seen}. – Текст : электронный.`;
    }
    case 'short': {
      const released = edition.released && sayDate(edition.released, 'day', lang);
      return short({ part: part ? title : null, author, version: edition.version, released, url, accessed });
    }
  }
}

/** The text of a citation in one of its formats. */
export function citationFile(citable: Citable, form: CitationForm): string {
  return { bib: bibtex, ris, 'csl.json': cslJson }[form](citable);
}

export const CITATION_TYPES: Readonly<Record<CitationForm | 'cff', string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  // RFC 9512.
  cff: 'application/yaml',
};
