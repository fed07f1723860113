import type { Figure } from '../../data/dataset';
import { charts } from '../charts';
import type { AnyChart, AnyRow } from '../draw/chart';
import type { Chapter } from '../story/chapter';

/** The charts of a chapter: those that it shows and those that its text leads to. */
export type ChapterCharts = { readonly chapter: Chapter; readonly charts: readonly AnyChart[] };

/** Fewer charts than this are no choice: whoever looks for such a country has its page. */
const ENOUGH = 3;

/** Charts by chapter, in the story's order. One that the story neither shows nor links stands with the one after it. */
export function chartsByChapter(chapters: readonly Chapter[]): readonly ChapterCharts[] {
  const homes = charts.map((chart) => chapters.find((chapter) => tells(chapter, chart.slug)));
  const homeOf = (i: number) => homes.slice(i).find((home) => home !== undefined) ?? chapters[0];
  return chapters
    .map((chapter) => ({ chapter, charts: charts.filter((_, i) => homeOf(i)?.id === chapter.id) }))
    .filter((one) => one.charts.length > 0);
}

const tells = ({ charts: shown, text }: Chapter, slug: string) =>
  shown.includes(slug) || text.paragraphs.some((paragraph) => paragraph.text.includes(`[[chart:${slug}|`));

/** The countries that a chart has a number or words for. A row that says only that there is none is about no country. */
export function countriesOf(chart: AnyChart): readonly string[] {
  const places = chart.rows('en').flatMap(({ of }) => (isTold(of) && of.place !== null ? [of.place] : []));
  return [...new Set(places)];
}

const isTold = (of: AnyRow['of']): of is Figure =>
  'place' in of && 'measured' in of && of.measured.kind !== 'missing' && of.place !== 'RUS';

/** The countries that enough charts are about, those with the most first. */
export function galleryCountries(): readonly string[] {
  const counts = new Map<string, number>();
  for (const code of charts.flatMap(countriesOf)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
}
