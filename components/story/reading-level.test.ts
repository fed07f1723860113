import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { conflicts } from '../../data/conflicts';
import { dataset } from '../../data/dataset';
import { fill } from '../../data/fill';
import { glossary } from '../../data/glossary';
import { charts } from '../charts';
import { explore } from '../explore/words/en/explore';
import { wordsOf } from '../words';
import { chapters } from './chapters';

/** School years of reading (Flesch-Kincaid grade) that a text may require. */
const GRADE = 9;

/**
 * Words that count as one easy word: unavoidable names, and terms that the glossary explains. Longest first, so that
 * "The New York Times" is matched before "York".
 */
const EXCEPTIONS =
  /The New York Times|Novaya Gazeta Europe|The Moscow Times|Mixed Migration Centre|Deutsche Welle|United Arab Emirates|Kazakhstan|Azerbaijan|Kyrgyzstan|Indonesia|Montenegro|Armenia|Georgia|OutRush|RANEPA|PONARS|RFE\/RL|Meduza|Re: Russia|The Bell|Wisconsin|university|universities|emigrants?|emigration|democratic|mobilisation|information technology/gi;

/** The grade of a text; numbers and dates count as one easy word each. */
function grade(text: string): number {
  const plain = text.replace(EXCEPTIONS, 'name').replace(/\d[\d.,]*( million| percent)?/g, 'ten');
  const sentences = plain.split(/[.!?:]+(?=\s|$)/).filter((sentence) => sentence.trim() !== '').length;
  const words = plain.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  return fleschKincaid({
    sentence: sentences,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** The sentences of a part of the interface; texts under five words are labels. */
const sentencesOf = (part: unknown): string[] =>
  typeof part === 'string'
    ? part.split(' ').length < 5
      ? []
      : [/[.!?:]$/.test(part) ? part : `${part}.`]
    : part && typeof part === 'object'
      ? Object.values(part).flatMap(sentencesOf)
      : [];

const parts = Object.entries({ ...wordsOf('en'), explore })
  .map(([name, part]): [string, string] => [`the words of ${name}`, sentencesOf(part).join(' ')])
  .filter(([, text]) => text !== '');
const topics = [...new Set(dataset.figures.map(({ topic }) => topic))];

const texts: [string, string][] = [
  ...parts,
  ...topics.map((topic): [string, string] => [
    `figures of ${topic}`,
    dataset.figures
      .filter((one) => one.topic === topic)
      .flatMap(({ text }) => [text.en.statement, text.en.caveat])
      .join(' '),
  ]),
  ['standfirst', fill(wordsOf('en').story.standfirst, 'en').plain],
  ...chapters.map(({ id, text }): [string, string] => [
    id,
    [text.finding, ...text.paragraphs.map((p) => p.text)].map((t) => fill(t, 'en').plain).join(' '),
  ]),
  ...charts.map((chart): [string, string] => {
    const { summary, howToRead, notes, aside } = chart.words('en');
    return [chart.slug, [summary, howToRead, ...notes, ...(aside?.lines ?? [])].map((t) => t.plain).join(' ')];
  }),
  ...conflicts.map(({ id, text }): [string, string] => [id, text.lines.join(' ')]),
  [
    'glossary',
    Object.values(glossary)
      .map((entry) => entry.meaning)
      .join(' '),
  ],
];

describe('reading level', () => {
  it.each(texts)('%s requires nine years of school at most', (_, text) => {
    expect(grade(text)).toBeLessThanOrEqual(GRADE);
  });
  it('tells a hard text from an easy one', () => {
    expect(grade('The cat sat on the mat. It was warm.')).toBeLessThan(3);
    expect(
      grade('Methodological heterogeneity necessitates considerable circumspection regarding comparability.'),
    ).toBeGreaterThan(20);
  });
});
