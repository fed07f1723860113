import type { Figure } from '../../data/dataset';
import { charts } from '../charts';
import type { AnyChart, AnyRow } from '../draw/chart';
import type { Chapter } from '../story/chapter';

/** The charts of a chapter: those that it shows and those that its text links to. */
export type ChapterCharts = { readonly chapter: Chapter; readonly charts: readonly AnyChart[] };

/** Countries with fewer charts get no chip: each has its page. */
const ENOUGH = 3;

/** Charts by chapter, in the story's order. A chart outside the story goes with the one after it. */
export function chartsByChapter(chapters: readonly Chapter[]): readonly ChapterCharts[] {
  const homes = charts.map((chart) => chapters.find((chapter) => includesChart(chapter, chart.slug)));
  const homeOf = (i: number) => homes.slice(i).find((home) => home !== undefined) ?? chapters[0];
  return chapters
    .map((chapter) => ({ chapter, charts: charts.filter((_, i) => homeOf(i)?.id === chapter.id) }))
    .filter((one) => one.charts.length > 0);
}

const includesChart = ({ charts: shown, text }: Chapter, slug: string) =>
  shown.includes(slug) || text.paragraphs.some((paragraph) => paragraph.text.includes(`[[chart:${slug}|`));

/** The countries for which a chart has a number or words, without those for which it only says that there is none. */
export function countriesOf(chart: AnyChart): readonly string[] {
  const places = chart.rows('en').flatMap(({ of }) => (isStated(of) && of.place !== null ? [of.place] : []));
  return [...new Set(places)];
}

const isStated = (of: AnyRow['of']): of is Figure =>
  'place' in of && 'measured' in of && of.measured.kind !== 'missing' && of.place !== 'RUS';

/** The countries with enough charts, those with the most first. */
export function galleryCountries(): readonly string[] {
  const counts = new Map<string, number>();
  for (const code of charts.flatMap(countriesOf)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
}
