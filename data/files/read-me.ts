import { LICENCE } from '../cite';
import { type Edition, lastRelease } from '../releases/releases';
import { type Lang, ORIGINAL } from '../vocabulary';
import { wordingOf } from '../words';
import { readMe as en, type ReadMeWords } from '../words/en/read-me';
import { readMe as ru } from '../words/ru/read-me';
import type { Table } from './tables';

const WORDS: Readonly<Record<Lang, ReadMeWords>> = { en, ru };

/** A heading with its paragraphs, beside the tables wherever they travel without the site. */
export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

/** The read me of the dataset, for the zip and for the workbook. */
export function readMe(tables: readonly Table[], { version, released }: Edition, lang: Lang): readonly Section[] {
  const say = WORDS[lang];
  return [
    {
      heading: say.title,
      paragraphs: [
        released ? say.version(version, released) : say.draft(version, lastRelease.version, lastRelease.released),
        ...tables.map(({ name, rows }) => say.rows(say.tables[name], rows.length)),
        say.keys,
      ],
    },
    { heading: say.before, paragraphs: say.beforeText },
    { heading: say.excel, paragraphs: [say.excelText] },
    { heading: say.licence, paragraphs: [licence(lang)] },
    { heading: say.cite, paragraphs: [say.citeText(wordingOf(lang).cite.author, version, released)] },
  ];
}

/** The licence in two sentences. */
const licence = (lang: Lang) => WORDS[lang].licenceText(LICENCE.name, LICENCE.url);

/** The read me as Markdown. */
export function markdown(sections: readonly Section[]): string {
  const parts = sections.map(({ heading, paragraphs }, index) =>
    [`${index === 0 ? '#' : '##'} ${heading}`, ...paragraphs].join('\n\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

/** The LICENSE note of the zip: what is licensed how, and where to find the terms. */
export function licenceNote({ version }: Edition): string {
  const { author } = wordingOf(ORIGINAL).cite;
  return `${author}, dataset version ${version}\n\nSPDX-License-Identifier: ${LICENCE.spdx}\n\n${licence(ORIGINAL)}\n`;
}
