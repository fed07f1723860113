import { absolute, dataPath } from './addresses';
import { AUTHORS, LICENCE } from './cite';
import { RELEASED, VERSION } from './dataset';
import { sayDate } from './say';
import { type Lang, ORIGINAL } from './vocabulary';
import { wordingOf } from './words';

/** What can be cited: the dataset, or a piece of it that has a page of its own. */
export type Citable = {
  /** Key of the entry in a reader's library; letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** Whether it stands inside the dataset. */
  readonly part: boolean;
  /** The edition that is cited: its titles, its page. */
  readonly lang: Lang;
};

/** Author and title of the dataset in the edition that is cited. */
const whole = ({ lang }: Citable) => wordingOf(lang).cite;

/** The dataset as a whole. */
export function datasetCitable(lang: Lang): Citable {
  const { dataset: title } = wordingOf(lang).cite;
  return { key: `wartime-exodus${suffix(lang)}`, title, url: absolute(dataPath(lang)), part: false, lang };
}

/** A chart or a figure. A title ends without a full stop: each style sets its own. */
export function partCitable(key: string, title: string, path: string, lang: Lang): Citable {
  const bare = title.replace(/\.$/, '');
  return { key: `wartime-exodus-${key}${suffix(lang)}`, title: bare, url: absolute(path), part: true, lang };
}

/** Two editions in one library need two keys. */
const suffix = (lang: Lang) => (lang === ORIGINAL ? '' : `-${lang}`);

/** The forms a citation is published in, by the ending of its file. */
export const CITATION_FORMS = ['bib', 'ris', 'csl.json'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

const [YEAR = '', MONTH = '', DAY = ''] = RELEASED.split('-');

/** BibTeX for biblatex and BibTeX alike. Double braces keep the capitals of a title. */
export function bibtex(citable: Citable): string {
  const { key, title, url, part } = citable;
  const { author, dataset, licensed } = whole(citable);
  const fields = {
    title: `{${latex(title)}}`,
    ...(part ? { booktitle: `{${latex(dataset)}}` } : {}),
    author: `{${latex(author)}}`,
    year: YEAR,
    month: String(Number(MONTH)),
    day: String(Number(DAY)),
    version: VERSION,
    url,
    note: licensed(VERSION, LICENCE.name),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** Signs that a backslash alone would turn into something else. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that mean something to LaTeX; letters of any script stay, as current tools read UTF-8. */
const latex = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (sign) => NAMED[sign] ?? `\\${sign}`);

/** RIS, as reference managers import it. Lines end CRLF, as its specification says. */
export function ris(citable: Citable): string {
  const { key, title, url, part, lang } = citable;
  const { author, dataset } = whole(citable);
  const lines = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    ...(part ? [['T2', dataset]] : []),
    ['AU', author],
    ['PY', YEAR],
    ['DA', `${YEAR}/${MONTH}/${DAY}`],
    ['ET', VERSION],
    ['UR', url],
    ['PB', author],
    ['LA', lang],
    ['N1', LICENCE.name],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON: one item in a list, as citation processors take it. */
export function cslJson(citable: Citable): string {
  const { key, title, url, part, lang } = citable;
  const { author, dataset } = whole(citable);
  const item = {
    id: key,
    type: 'dataset',
    title,
    ...(part && { 'container-title': dataset }),
    author: [{ literal: author }],
    publisher: author,
    language: lang,
    issued: { 'date-parts': [[Number(YEAR), Number(MONTH), Number(DAY)]] },
    version: VERSION,
    URL: url,
    note: LICENCE.name,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** CITATION.cff (version 1.2.0 of the format). The copy in the repository has no address: it is served at none. */
export function citationCff({ served }: { served: boolean }): string {
  const { title, url } = datasetCitable(ORIGINAL);
  return [
    'cff-version: 1.2.0',
    'message: "If you use this dataset, please cite it as below, and the source of each figure you use."',
    'type: dataset',
    `title: "${title}"`,
    'authors:',
    `  - name: "${AUTHORS}"`,
    `version: ${VERSION}`,
    `date-released: ${RELEASED}`,
    `license: ${LICENCE.spdx}`,
    ...(served ? [`url: "${url}"`] : []),
    '',
  ].join('\n');
}

export const STYLES = ['apa', 'chicago', 'gost', 'short'] as const;
export type Style = (typeof STYLES)[number];

/** The styles that writers in a language are asked for. */
export const STYLES_IN: Readonly<Record<Lang, readonly Style[]>> = {
  en: ['apa', 'chicago', 'short'],
  ru: ['gost', 'short'],
};

/** Where days are said as the style says them: APA and Chicago are American, GOST writes 23.11.2026. */
export function dayOf(style: Style, lang: Lang): { readonly locale: string; readonly dateStyle: 'long' | 'short' } {
  if (style === 'gost') return { locale: 'ru-RU', dateStyle: 'short' };
  return { locale: style === 'short' ? wordingOf(lang).locale : 'en-US', dateStyle: 'long' };
}

/**
 * In running text: APA (7th ed., 10.9), Chicago's author and date (17th ed.), GOST R 7.0.100-2018 (electronic
 * resources), or in short. `accessed` is the day on which the reader saw it, as the style says days; each
 * style has its own place for it.
 */
export function inText(citable: Citable, style: Style, lang: Lang, accessed?: string): string {
  const { title, url, part } = citable;
  const { author, dataset, short, version: versionOf } = whole(citable);
  const version = versionOf(VERSION);
  switch (style) {
    case 'apa': {
      const whole = part ? `${title}. In ${dataset}` : title;
      return `${author}. (${YEAR}). ${whole} (${version}) [Data set]. ${accessed ? `Retrieved ${accessed}, from ` : ''}${url}`;
    }
    case 'chicago': {
      const released = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${RELEASED}T00:00:00Z`),
      );
      const whole = part ? `“${title}.” In ${dataset}` : `“${title}.”`;
      const stop = part ? '.' : '';
      return `${author}. ${YEAR}. ${whole}${stop} ${version}. Released ${released}. ${accessed ? `Accessed ${accessed}. ` : ''}${url}.`;
    }
    case 'gost': {
      const whole = part ? `${title} // ${dataset}` : `${title} : набор данных`;
      const seen = accessed ? ` (дата обращения: ${accessed})` : '';
      return `${whole}. – ${version}. – ${YEAR}. – URL: ${url}${seen}. – Текст : электронный.`;
    }
    case 'short': {
      const released = sayDate(RELEASED, 'day', lang);
      return short({ part: part ? title : null, author, version: VERSION, released, url, accessed });
    }
  }
}

/** A citation as a file. */
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
