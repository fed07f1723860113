import { absolute, dataPath } from './addresses';
import { AUTHORS, LICENCE } from './cite';
import { RELEASED, VERSION } from './dataset';
import { sayDate } from './say';
import type { Lang } from './vocabulary';

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

/** Characters that mean something to LaTeX; letters of any script stay, as current tools read UTF-8. */
const latex = (text: string) => text.replace(/[&%$#_]/g, '\\$&');

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

/** In running text: APA 7, Chicago's author and date, or in short. */
export function inText({ title, url, part }: Citable, style: Style, lang: Lang): string {
  const released = sayDate(RELEASED, 'day', lang);
  const inside = part ? ` In ${DATASET_TITLE}` : '';
  switch (style) {
    case 'apa':
      return `${AUTHORS}. (${YEAR}). ${title}${part ? `. In ${DATASET_TITLE}` : ''} (Version ${VERSION}) [Data set]. ${url}`;
    case 'chicago':
      return `${AUTHORS}. ${YEAR}. “${title}.”${inside ? `${inside}.` : ''} Version ${VERSION}. Released ${released}. ${url}.`;
    case 'short':
      return `${part ? `“${title}.” In: ` : ''}${AUTHORS}, version ${VERSION}, ${released}. ${url}`;
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
  cff: 'text/yaml; charset=utf-8',
};
