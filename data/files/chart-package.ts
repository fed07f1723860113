import { chartCsvFile, chartPath } from '../addresses';
import { LICENCE } from '../cite';
import { type Edition, lastRelease } from '../releases/releases';
import { sayColumn } from '../say-texts';
import type { SourceRecord } from '../translate';
import type { Lang } from '../vocabulary';
import { wordingOf } from '../words';
import { packages as en, type PackageWords } from '../words/en/packages';
import { packages as ru } from '../words/ru/packages';
import { chartColumns } from './chart-columns';
import { rowOf } from './column';
import { csvwPath } from './csvw';
import { chartDescriptor } from './data-package';
import { pretty } from './json';
import type { PublishedFile } from './published-file';
import { markdown, type Section } from './read-me';
import { sourceColumns } from './source-columns';
import { zip } from './zip';

const WORDS: Readonly<Record<Lang, PackageWords>> = { en, ru };

/** What is said of a chart wherever its rows travel without it. */
export type ChartWords = {
  readonly title: string;
  readonly summary: string;
  readonly howToRead: string;
  readonly notes: readonly string[];
  /** What must accompany the chart wherever it is shown. */
  readonly aside: readonly string[];
  readonly sources: readonly SourceRecord[];
};

/**
 * A chart's rows as a self-contained package, and its metadata for programs. Neither names a host: the same data have
 * the same bytes wherever the site is served.
 */
export function chartPackage(
  { slug, lang, words }: { slug: string; lang: Lang; words: ChartWords },
  files: readonly PublishedFile[],
  edition: Edition,
): readonly PublishedFile[] {
  const say = WORDS[lang];
  const csvPath = chartCsvFile(slug, lang);
  const bare = (path: string) => path.split('/').at(-1) ?? path;
  const inside = files
    .filter(({ path }) => path === csvPath || path === csvwPath(csvPath))
    .map(({ path, body }) => ({ path: bare(path), body }));
  const [csv] = inside;
  if (!csv) throw new ReferenceError(`no rows to pack for ${slug} in ${lang}: make ${csvPath} first`);
  const readMe = sections(slug, lang, words, edition);
  const body = zip(
    [
      ...inside,
      { path: 'datapackage.json', body: chartDescriptor({ slug, lang, ...words }, csv, edition) },
      { path: 'README.md', body: markdown(readMe) },
      {
        path: 'LICENSE',
        body: `SPDX-License-Identifier: ${LICENCE.spdx}\n\n${say.licenceText(LICENCE.name, LICENCE.url)}\n`,
      },
    ],
    edition.released ?? lastRelease.released,
  );
  return [
    { path: csvPath.replace(/csv$/, 'zip'), body, about: say.file(words.title), group: 'charts', lang },
    {
      path: csvPath.replace(/csv$/, 'metadata.json'),
      body: metadata({ slug, lang, words }, edition),
      about: say.about(words.title),
      group: 'charts',
      lang,
    },
  ];
}

function sections(slug: string, lang: Lang, words: ChartWords, edition: Edition): readonly Section[] {
  const say = WORDS[lang];
  const { version, released } = edition;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const noted = [...words.aside, ...words.notes];
  const columns = columnsIn(lang).map(
    ([name, { title, description, unit, empty }]) =>
      `\`${name}\`, ${title}: ${[description, unit && say.unit(unit), empty && say.empty(empty)].filter(Boolean).join(' ')}`,
  );
  return [
    {
      heading: words.title,
      paragraphs: [words.summary, released ? say.version(version, released) : say.draft(version)],
    },
    { heading: say.howToRead, paragraphs: [words.howToRead] },
    ...(noted.length > 0 ? [{ heading: say.notes, paragraphs: [list(noted)] }] : []),
    { heading: say.cells, paragraphs: [say.cellsText] },
    { heading: say.columns, paragraphs: [list(columns)] },
    { heading: say.sources, paragraphs: [list(words.sources.map((one) => sourceLine(one, lang)))] },
    { heading: say.licence, paragraphs: [say.licenceText(LICENCE.name, LICENCE.url)] },
    { heading: say.cite, paragraphs: [citation(slug, lang, words, edition)] },
  ];
}

/** The description of each column, for people and for programs. */
function columnsIn(lang: Lang) {
  return Object.entries(chartColumns).map(([name, column]) => {
    const { title, about, unit, empty } = sayColumn('chart', name, column, lang);
    const described = { title, description: about, type: column.type, ...(unit && { unit }), ...(empty && { empty }) };
    return [name, described] as const;
  });
}

function sourceLine({ publisherIn, title, published, url }: SourceRecord, lang: Lang): string {
  return [`${publisherIn[lang]}: ${title}`, published, url && `<${url}>`].filter(Boolean).join(', ');
}

function citation(slug: string, lang: Lang, { title }: ChartWords, { version }: Edition): string {
  const { dataset } = wordingOf(lang).cite;
  return WORDS[lang].citation(title.replace(/\.$/, ''), { dataset, version, path: chartPath(lang, slug) });
}

function metadata({ slug, lang, words }: { slug: string; lang: Lang; words: ChartWords }, edition: Edition): string {
  const { title, summary, howToRead, notes, aside, sources } = words;
  return pretty({
    dataset: 'wartime-exodus',
    ...edition,
    licence: LICENCE.spdx,
    slug,
    lang,
    title,
    summary,
    how_to_read: howToRead,
    notes,
    aside,
    page: chartPath(lang, slug),
    csv: chartCsvFile(slug, lang),
    package: chartCsvFile(slug, lang).replace(/csv$/, 'zip'),
    citation: citation(slug, lang, words, edition),
    columns: Object.fromEntries(columnsIn(lang)),
    sources: sources.map((one) => rowOf(sourceColumns, one, lang)),
  });
}
