import type { AnyChart } from '../../../components/draw/chart';
import { exploreWording } from '../../../components/explore/words';
import { chapters, translations as chapterTexts } from '../../../components/story/chapters';
import { wordsOf } from '../../../components/words';
import { differences } from '../../../data/checks/compare-text';
import { conflicts } from '../../../data/conflicts';
import { corrections } from '../../../data/corrections';
import type { Column } from '../../../data/files/column';
import { eventColumns } from '../../../data/files/event-columns';
import { figureColumns } from '../../../data/files/figure-columns';
import type { PublishedFile } from '../../../data/files/published-file';
import { relationColumns } from '../../../data/files/relation-columns';
import { sourceColumns } from '../../../data/files/source-columns';
import { glossary } from '../../../data/glossary';
import { leftOut } from '../../../data/left-out';
import { notDrawn } from '../../../data/not-drawn';
import { RELATION_MEANINGS } from '../../../data/relations';
import { recoded } from '../../../data/releases/recoded';
import { ORIGINAL, type Translation } from '../../../data/vocabulary';
import { withdrawn } from '../../../data/withdrawn';
import { wordingOf } from '../../../data/words';
import { translations as dataTranslations } from '../../../data/words/translations';

/**
 * Everything that a language lacks, a sentence each, with the file it belongs in. The words of records are checked
 * where they are read: data/words/read.ts.
 */
export function untranslated(
  lang: Translation,
  charts: readonly AnyChart[],
  files: readonly PublishedFile[],
): readonly string[] {
  const data = dataTranslations[lang];
  const inData = (file: string) => `data/words/${lang}/${file}.ts:`;
  const byId = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries);
  const columnWords = (columns: Readonly<Record<string, Column>>) =>
    byId(
      Object.entries(columns).map(([name, { title, about, empty, unit }]) => [
        name,
        withoutEmpty({ title, about, empty, unit }),
      ]),
    );
  const abouts = files.filter(({ group }) => group !== 'charts').map(({ about }) => [about, about] as const);
  return [
    ...charts.flatMap((chart) => chart.untranslated(lang)),
    ...differences(
      byId(chapters.map(({ id, text }) => [id, text])),
      chapterTexts[lang],
      `components/story/${lang}/chapters.ts: `,
    ),
    ...differences(wordsOf(ORIGINAL), wordsOf(lang), `components/words/${lang}: `),
    ...differences(exploreWording(ORIGINAL), exploreWording(lang), `components/explore/words/${lang}/explore.ts: `),
    ...differences(wordingOf(ORIGINAL).said, wordingOf(lang).said, `data/words/${lang}/sayings.ts: said`),
    ...differences(glossary, data.glossary, inData('glossary')),
    ...differences(byId(conflicts.map(({ id, text }) => [id, text])), data.conflicts, inData('conflicts')),
    ...differences(byId(notDrawn.map(({ id, reason }) => [id, reason])), data.notDrawn, inData('not-drawn')),
    ...differences(
      byId(leftOut.map(({ id, about, reason }) => [id, { about, reason }])),
      data.leftOut,
      inData('left-out'),
    ),
    ...differences(
      byId(
        [...corrections.map(({ reason }) => reason.en), ...recoded.map(({ reason }) => reason)].map((one) => [
          one,
          one,
        ]),
      ),
      data.corrections,
      inData('corrections'),
    ),
    ...differences(columnWords(figureColumns), data.columns.figures, inData('columns')),
    ...differences(columnWords(eventColumns), data.columns.events, inData('columns')),
    ...differences(columnWords(sourceColumns), data.columns.sources, inData('columns')),
    ...differences(columnWords(relationColumns), data.columns.relations, inData('columns')),
    ...differences(RELATION_MEANINGS, data.columns.relationMeanings, inData('columns')),
    ...differences(byId(abouts), data.files, inData('files')),
    ...differences(byId(withdrawn.map(({ id, text }) => [id, text])), data.withdrawn, inData('withdrawn')),
  ];
}

const withoutEmpty = (words: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
