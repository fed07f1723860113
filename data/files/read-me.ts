import { AUTHORS, LICENCE } from '../cite';
import { type Edition, lastRelease } from '../releases/releases';
import type { Table } from './tables';

/** What stands beside the tables wherever they travel without the site: a heading, then its paragraphs. */
export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

/** The read me of the dataset, for the zip and for the workbook. */
export function readMe(tables: readonly Table[], { version, released }: Edition): readonly Section[] {
  return [
    {
      heading: 'Russia’s wartime exodus: published figures on Russian emigration since February 2022',
      paragraphs: [
        released
          ? `Version ${version} of ${released}.`
          : `Version ${version}: a draft, which may still change. The last released version is ${lastRelease.version} of ${lastRelease.released}.`,
        ...tables.map(({ name, about, rows }) => `${name}: ${about.toLowerCase()}, ${rows.length} rows.`),
        'The column source_id of figures and events names a row of sources by its id; a and b of relations, and same_as of figures, name rows of figures.',
      ],
    },
    {
      heading: 'Before you count',
      paragraphs: [
        'The column measure says what was counted. Rows of different measures or units must not be added or ranked: people who left so far, people who left in one year and people still abroad are three measures. Within one measure read variant, population, place and the period before you put two rows side by side.',
        'One number often stands here more than once: rounded and exact, from those who counted and from those who pass it on, before and after a revision. The column same_as names the row to count instead; where it is empty, count the row.',
        'period says which days the number is about, with period_start and period_end as its first and last day; reported_on is the day of publication. Only rows of one series may be joined by a line.',
        'An empty cell is never zero. The column value_kind says which number cells a row fills: a point fills value_point; a range fills value_low and value_high and has no midpoint; a floor (at-least) fills value_low only; a ceiling (at-most) fills value_high only; a word or a missing value fills none, and value_text has the source’s words or the reason.',
        'The column confidence says how sure we are that the source says so, not whether the source is right. The column caveat says what a figure does not tell.',
      ],
    },
    { heading: 'Licence', paragraphs: [licence()] },
    {
      heading: 'How to cite',
      paragraphs: [
        `${AUTHORS}, dataset version ${version}, ${released ?? 'and the day on which you took it: a draft changes'}. Name the source of every row you use beside it.`,
      ],
    },
  ];
}

/** The licence in two sentences. */
function licence(): string {
  return `The compilation is licensed ${LICENCE.name} (${LICENCE.url}). The figures are facts published by others: credit the source of a row when you use it.`;
}

/** The read me as Markdown. */
export function markdown(sections: readonly Section[]): string {
  const parts = sections.map(({ heading, paragraphs }, index) =>
    [`${index === 0 ? '#' : '##'} ${heading}`, ...paragraphs].join('\n\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

/** The LICENSE note of the zip: what is licensed how, and where the terms stand. */
export function licenceNote({ version }: Edition): string {
  return `${AUTHORS}, dataset version ${version}\n\nSPDX-License-Identifier: ${LICENCE.spdx}\n\n${licence()}\n`;
}
