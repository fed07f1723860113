import { absolute, dataPath } from './addresses';
import { AUTHORS, LICENCE } from './cite';
import { RELEASED, VERSION } from './dataset';
import { sayDate } from './say';
import type { Lang } from './vocabulary';
import { wordingOf } from './wording';

/** What can be cited: the dataset, or a piece of it that has a page of its own. */
export type Citable = {
  /** Key of the entry in a reader's library; letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** Whether it stands inside the dataset. */
  readonly part: boolean;
};

export const DATASET_TITLE = 'Russia’s wartime exodus: published figures on Russian emigration since February 2022';

/** The dataset as a whole. */
export function datasetCitable(lang: Lang): Citable {
  return { key: 'wartime-exodus', title: DATASET_TITLE, url: absolute(dataPath(lang)), part: false };
}

/** A chart or a figure. A title ends without a full stop: each style sets its own. */
export function partCitable(key: string, title: string, path: string): Citable {
  return { key: `wartime-exodus-${key}`, title: title.replace(/\.$/, ''), url: absolute(path), part: true };
}

/** The forms a citation is published in, by the ending of its file. */
export const CITATION_FORMS = ['bib', 'ris', 'csl.json'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

const [YEAR = '', MONTH = '', DAY = ''] = RELEASED.split('-');

/** BibTeX for biblatex and BibTeX alike. Double braces keep the capitals of a title. */
export function bibtex({ key, title, url, part }: Citable): string {
  const fields = {
    title: `{${latex(title)}}`,
    ...(part ? { booktitle: `{${latex(DATASET_TITLE)}}` } : {}),
    author: `{${latex(AUTHORS)}}`,
    year: YEAR,
    month: String(Number(MONTH)),
    day: String(Number(DAY)),
    version: VERSION,
    url,
    note: `Dataset version ${VERSION}, ${LICENCE.name}`,
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
export function ris({ key, title, url, part }: Citable): string {
  const lines = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    ...(part ? [['T2', DATASET_TITLE]] : []),
    ['AU', AUTHORS],
    ['PY', YEAR],
    ['DA', `${YEAR}/${MONTH}/${DAY}`],
    ['ET', VERSION],
    ['UR', url],
    ['PB', AUTHORS],
    ['N1', LICENCE.name],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON: one item in a list, as citation processors take it. */
export function cslJson({ key, title, url, part }: Citable): string {
  const item = {
    id: key,
    type: 'dataset',
    title,
    ...(part && { 'container-title': DATASET_TITLE }),
    author: [{ literal: AUTHORS }],
    publisher: AUTHORS,
    issued: { 'date-parts': [[Number(YEAR), Number(MONTH), Number(DAY)]] },
    version: VERSION,
    URL: url,
    note: LICENCE.name,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** CITATION.cff (version 1.2.0 of the format). The copy in the repository has no address: it is served at none. */
export function citationCff({ served }: { served: boolean }): string {
  const { title, url } = datasetCitable('en');
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

export const STYLES = ['apa', 'chicago', 'short'] as const;
export type Style = (typeof STYLES)[number];

/** Where dates are said as the style says them: both are American. */
export function localeOf(style: Style, lang: Lang): string {
  return style === 'short' ? wordingOf(lang).locale : 'en-US';
}

/**
 * In running text: APA (7th ed., 10.9), Chicago's author and date (17th ed.), or in short. `accessed` is the day
 * on which the reader saw it, as the style says days; each style has its own place for it.
 */
export function inText({ title, url, part }: Citable, style: Style, lang: Lang, accessed?: string): string {
  const version = `Version ${VERSION}`;
  switch (style) {
    case 'apa': {
      const whole = part ? `${title}. In ${DATASET_TITLE}` : title;
      return `${AUTHORS}. (${YEAR}). ${whole} (${version}) [Data set]. ${accessed ? `Retrieved ${accessed}, from ` : ''}${url}`;
    }
    case 'chicago': {
      const released = new Intl.DateTimeFormat(localeOf(style, lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${RELEASED}T00:00:00Z`),
      );
      const whole = part ? `“${title}.” In ${DATASET_TITLE}` : `“${title}.”`;
      const stop = part ? '.' : '';
      return `${AUTHORS}. ${YEAR}. ${whole}${stop} ${version}. Released ${released}. ${accessed ? `Accessed ${accessed}. ` : ''}${url}.`;
    }
    case 'short': {
      const released = sayDate(RELEASED, 'day', lang);
      return `${part ? `“${title}.” In: ` : ''}${AUTHORS}, version ${VERSION}, ${released}. ${url}${accessed ? ` Accessed ${accessed}.` : ''}`;
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
