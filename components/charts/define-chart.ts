import { differences } from '../../data/checks/compare-text';
import { typedDigits } from '../../data/checks/typed-digits';
import { type EventRecord, event, type Figure, figure } from '../../data/dataset';
import { DataError } from '../../data/errors';
import { type Filled, fill, referencesIn } from '../../data/fill';
import { memoize } from '../../data/memoize';
import { sayDate, sayMeasure, sayPlace, sayShort } from '../../data/say';
import { LANGS, type Lang, ORIGINAL } from '../../data/vocabulary';
import type {
  AnyChart,
  ChartDefinition,
  ChartText,
  Composition,
  Drawable,
  Frame,
  Geometry,
  Row,
  RowSeed,
  Shown,
  Words,
} from '../draw/chart';
import { picturesOf } from '../draw/pictures-of';
import { translations } from './translations';

/**
 * A chart as surfaces see it. It is resolved on first use, so that a missing record is reported by the data check, with
 * every chart that needs it, and not by whichever chart loads first.
 */
export function defineChart<G extends Geometry, Seed extends RowSeed<Drawable>>(
  definition: ChartDefinition<G, Seed>,
): AnyChart {
  let known: Resolved | undefined;
  const resolved = () => {
    known ??= resolve(definition);
    return known;
  };
  return {
    slug: definition.slug,
    zoomable: definition.zoomable === true,
    form: definition.plot.form,
    hasMore: definition.headline !== undefined,
    needs: [...definition.figures, ...(definition.events ?? [])],
    get figures() {
      return resolved().figures;
    },
    get events() {
      return resolved().events;
    },
    untranslated: (lang) =>
      differences(
        definition.text,
        translations[lang][definition.slug],
        `components/charts/${lang}/${definition.slug}.ts: text`,
      ),
    words: (lang) => resolved().words(lang),
    rows: (lang, shown) => resolved().rows(lang, shown),
    geometry: (lang, composition, shown) => resolved().geometry(lang, composition, shown),
    picture: (lang, wanted) => resolved().picture(lang, wanted),
    brief: (lang, width, palette) => resolved().brief(lang, width, palette),
  };
}

/** Rows of figures, group by group in reading order; the article's own figure is emphasised. */
export function inGroups(groups: Readonly<Record<string, readonly string[]>>) {
  return (pick: (id: string) => Figure): RowSeed<Figure>[] =>
    Object.entries(groups).flatMap(([group, ids]) =>
      ids.map(pick).map((of) => ({
        of,
        group,
        emphasis: of.origin === 'article',
        claimed: of.counted_by === 'official-claim',
      })),
    );
}

type Resolved = Omit<AnyChart, 'slug' | 'zoomable' | 'form' | 'hasMore' | 'needs' | 'untranslated'>;

/**
 * Turns ids into records and templates into words. Throws a `DataError` if the chart names an unknown figure, refers to
 * one it doesn't list, has a number typed by hand, or a row without a name.
 */
function resolve<G extends Geometry, Seed extends RowSeed<Drawable>>(definition: ChartDefinition<G, Seed>): Resolved {
  const file = `components/charts/${definition.slug}.tsx`;
  const figures = definition.figures.map(figure);
  const events = (definition.events ?? []).map(event);
  const listed = new Set([...definition.figures, ...(definition.events ?? [])]);

  const refuse = (rule: string, wayOut: string): never => {
    throw new DataError({ file, record: definition.slug, rule, wayOut });
  };
  const textIn = (lang: Lang): ChartText => {
    if (lang === ORIGINAL) return definition.text;
    const translated = translations[lang][definition.slug];
    return translated ?? refuse(`it has no text in ${lang}`, `Write components/charts/${lang}/${definition.slug}.ts.`);
  };
  for (const lang of LANGS) {
    for (const template of templatesOf(textIn(lang))) {
      const stray = referencesIn(template).find((id) => !listed.has(id));
      if (stray)
        refuse(
          `the text in ${lang} refers to {${stray}}, which the chart does not list`,
          'Add it to figures or events.',
        );
      const digits = typedDigits(template);
      if (digits)
        refuse(
          `the text in ${lang} has the typed number "${digits}"`,
          'Refer to the figure it comes from: {figure-id}.',
        );
    }
  }
  const isListed = (id: string): string =>
    listed.has(id) ? id : refuse(`a row draws ${id}, which the chart does not list`, 'Add it to figures or events.');
  const pick = (id: string): Figure => figure(isListed(id));
  const pickEvent = (id: string): EventRecord => event(isListed(id));
  const seeds = definition.rows(pick, pickEvent);
  const seriesCount = new Set(seeds.map(({ group }) => group)).size;

  const label = (seed: Seed, lang: Lang): Row<Seed['of']> => {
    const { id } = seed.of;
    const own = textIn(lang).labels[id];
    const place = 'place' in seed.of ? seed.of.place : null;
    const name = own?.name ? fill(own.name, lang).plain : place ? sayPlace(place, lang) : undefined;
    if (name === undefined) return refuse(`the row ${id} has no name`, `Add it to the labels of its text in ${lang}.`);
    return {
      ...seed,
      id,
      series: seriesCount > 1 ? (groupsOf(textIn(lang), lang)[seed.group ?? '']?.title ?? '') : '',
      name,
      detail: fill(own?.detail ?? '', lang).plain,
      ...sayValue(seed.of, lang),
    };
  };
  const { plot } = definition;
  for (const shown of ['headline', 'brief', 'small'] as const) {
    const stray = definition[shown]?.find((id) => !seeds.some(({ of }) => of.id === id));
    if (stray) refuse(`${shown} names ${stray}, which is no row`, 'Name rows of the chart.');
  }
  const rows = memoize((lang: Lang, shown: Shown = 'all') => {
    const few = shown === 'all' ? undefined : (definition[shown] ?? (shown === 'small' ? definition.brief : undefined));
    const chosen = few ? seeds.filter(({ of }) => few.includes(of.id)) : seeds;
    return chosen.map((seed) => label(seed, lang));
  });
  const frame = (lang: Lang, composition: Composition, shown?: Shown): Frame => ({
    composition,
    shown,
    lang,
    groups: groupsOf(textIn(lang), lang),
    inside: Object.fromEntries(
      Object.entries(textIn(lang).inside ?? {}).map(([key, template]) => [key, fill(template, lang).plain]),
    ),
  });
  const { geometry, picture } = picturesOf(plot, rows, frame);

  return {
    figures,
    events,
    words: (lang) => wordsOf(textIn(lang), lang),
    rows,
    geometry,
    picture,
    brief: (lang, width, palette) => (definition.brief ? picture(lang, { width, palette, shown: 'brief' }) : null),
  };
}

/** A value in words, or a date with no more precision than is known. */
function sayValue(of: Drawable, lang: Lang): { readonly said: string; readonly short: string } {
  if ('measured' in of) return { said: sayMeasure(of, lang), short: sayShort(of, lang) };
  const date = sayDate(of.date, of.date_precision, lang);
  return { said: date, short: date };
}

function wordsOf(text: ChartText, lang: Lang): Words {
  const filled = (template: string): Filled => fill(template, lang);
  return {
    title: filled(text.title),
    summary: filled(text.summary),
    howToRead: filled(text.howToRead),
    notes: text.notes.map(filled),
    aside: text.aside ? { title: filled(text.aside.title), lines: text.aside.lines.map(filled) } : null,
    groups: groupsOf(text, lang),
  };
}

function groupsOf(text: ChartText, lang: Lang): Frame['groups'] {
  return Object.fromEntries(
    Object.entries(text.groups ?? {}).map(([key, group]) => [
      key,
      { title: fill(group.title, lang).plain, note: fill(group.note ?? '', lang).plain },
    ]),
  );
}

/** Every template in a text, for the checks. */
function templatesOf(text: ChartText): string[] {
  return [
    text.title,
    text.summary,
    text.howToRead,
    ...text.notes,
    ...(text.aside ? [text.aside.title, ...text.aside.lines] : []),
    ...Object.values(text.labels).flatMap((label) => [label.name ?? '', label.detail ?? '']),
    ...Object.values(text.groups ?? {}).flatMap((group) => [group.title, group.note ?? '']),
    ...Object.values(text.inside ?? {}),
  ];
}
