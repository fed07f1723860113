import { latex } from './latex';
import type { SourceRecord } from './translate';
import type { Lang, SourceKind } from './vocabulary';
import { wordingOf } from './words';

/** The publication that a figure is from: its citation names it as the work, and us as the place where it was read. */
export type Work = {
  readonly key: string;
  readonly source: SourceRecord;
  readonly lang: Lang;
  /** What of it is cited and where it was read: our sentence, our title with the version, our address. */
  readonly statement: string;
  readonly readIn: string;
  readonly url: string;
};

/** The type of each kind of source in BibTeX (as biblatex and Zotero read it), RIS and CSL. */
const TYPES: Readonly<Record<SourceKind, { readonly bib: string; readonly ris: string; readonly csl: string }>> = {
  news: { bib: 'online', ris: 'ELEC', csl: 'article-newspaper' },
  'official-statistics': { bib: 'dataset', ris: 'DATA', csl: 'dataset' },
  'survey-report': { bib: 'report', ris: 'RPRT', csl: 'report' },
  analysis: { bib: 'report', ris: 'RPRT', csl: 'report' },
  legislation: { bib: 'online', ris: 'ELEC', csl: 'legislation' },
};

const authorsOf = ({ source, lang }: Work): readonly string[] =>
  source.authors.length > 0 ? source.authors : [source.publisherIn[lang]];

const dateOf = ({ source }: Work) => source.published?.split('-') ?? [];

/** What the reader must know besides the work: what it says, and where it was read. */
const noteOf = (work: Work) => wordingOf(work.lang).cite.readIn(work.statement, work.readIn, work.url);

export function workBibtex(work: Work): string {
  const { key, source, lang } = work;
  const [year, month, day] = dateOf(work);
  const fields = {
    title: `{${latex(source.title)}}`,
    author: authorsOf(work)
      .map((name) => `{${latex(name)}}`)
      .join(' and '),
    institution: latex(source.publisherIn[lang]),
    publisher: latex(source.publisherIn[lang]),
    ...(year && { year, month: String(Number(month)), day: String(Number(day)) }),
    url: source.url ?? work.url,
    langid: source.title_lang,
    note: latex(noteOf(work)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@${TYPES[source.kind].bib}{${key},\n${lines.join('\n')}\n}\n`;
}

export function workRis(work: Work): string {
  const { key, source, lang } = work;
  const date = dateOf(work);
  const lines = [
    ['TY', TYPES[source.kind].ris],
    ['ID', key],
    ['TI', source.title],
    // A comma would split an organisation's name into last and first.
    ...authorsOf(work).map((name) => ['AU', name.replaceAll(', ', ' – ')]),
    ...(date.length > 0
      ? [
          ['PY', date[0]],
          ['DA', date.join('/')],
        ]
      : []),
    ['UR', source.url ?? work.url],
    ['PB', source.publisherIn[lang]],
    ['LA', source.title_lang],
    ['DB', work.readIn],
    ['N1', noteOf(work)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

export function workCsl(work: Work): string {
  const { key, source, lang } = work;
  const date = dateOf(work);
  const item = {
    id: key,
    type: TYPES[source.kind].csl,
    title: source.title,
    author: authorsOf(work).map((literal) => ({ literal })),
    publisher: source.publisherIn[lang],
    ...(source.kind === 'news' && { 'container-title': source.publisherIn[lang] }),
    language: source.title_lang,
    ...(date.length > 0 && { issued: { 'date-parts': [date.map(Number)] } }),
    URL: source.url ?? work.url,
    source: work.readIn,
    note: noteOf(work),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** For running text: the work in the given style, then where its figure was read. */
export function workInText(work: Work, style: 'apa' | 'chicago' | 'gost' | 'short', accessed?: string): string {
  const { source, lang, readIn, url } = work;
  const [year] = dateOf(work);
  const authors = authorsOf(work).join(', ');
  const title = source.title.replace(/\.$/, '');
  const publisher = source.authors.length > 0 ? source.publisherIn[lang] : null;
  const seen = wordingOf(lang).cite.seenIn(readIn, url, accessed);
  const parts = (...all: readonly (string | null)[]) => all.filter((one) => one !== null).join('. ');
  switch (style) {
    case 'apa':
      return `${parts(authors, `(${year ?? 'n.d.'})`, title, publisher)}. ${source.url ? `${source.url} ` : ''}${seen}`;
    case 'chicago':
      return `${parts(authors, year ?? 'n.d')}. “${title}.” ${publisher ? `${publisher}. ` : ''}${source.url ? `${source.url}. ` : ''}${seen}`;
    case 'gost':
      return `${authors} ${title}. – ${[publisher, year].filter(Boolean).join(', ')}${publisher || year ? '. – ' : ''}${source.url ? `URL: ${source.url}. – ` : ''}${seen}`;
    case 'short':
      return `${parts(authors, title)}${year ? `, ${year}` : ''}. ${seen}`;
  }
}
