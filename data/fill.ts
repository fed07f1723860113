import { event, figure, isFigure } from './dataset';
import { isTerm, type TermId } from './glossary';
import { sayDate, sayEdtf, sayMeasure, sayNumber, sayWindow } from './say';
import { dateOf } from './span';
import { numbersOf } from './value';
import type { Lang } from './vocabulary';
import type { DateCase } from './words/en/sayings';

/** A piece of filled text: plain words, or words with a record behind them. */
export type Part = { readonly text: string; readonly ref?: Reference };
export type Reference =
  | { readonly kind: 'figure' | 'event'; readonly id: string }
  | { readonly kind: 'term'; readonly id: TermId }
  /** A chart by its slug; the page decides what it links to. */
  | { readonly kind: 'chart'; readonly id: string };

/** Filled text: its parts for pages with links, and one string for names, images and files. */
export type Filled = { readonly parts: readonly Part[]; readonly plain: string };

const REFERENCE =
  /\{([a-z0-9-]+)(?:\|(bare|date|reported|reported-month|month|in-month|of-month|window|cap|year))?\}|\[\[(chart:)?([a-z0-9-]+)\|([^\]]+)\]\]/g;

/**
 * Fills the references of a sentence. `{figure-id}` is the value with its doubt and unit; `|bare` only the number, or
 * the source's words; `|date` its date, `|month` its month, `|in-month` and `|of-month` the month in the cases that
 * follow "in" and "of" (in English all three agree); `|window` the days it spans, where the text names the year; `|cap`
 * starts with a capital. `{event-id}` is the event's date and `|year` its year. `[[entry|words]]` are words that the
 * glossary explains, `[[chart:slug|words]]` words that link to a chart. Throws on an id that is neither a record nor an
 * entry.
 */
export function fill(template: string, lang: Lang): Filled {
  const parts: Part[] = [];
  let end = 0;
  for (const match of template.matchAll(REFERENCE)) {
    const [whole, id = '', form, chart, entry, shown = ''] = match;
    if (match.index > end) parts.push({ text: template.slice(end, match.index) });
    if (chart && entry) parts.push({ text: shown, ref: { kind: 'chart', id: entry } });
    else
      parts.push(
        entry ? termPart(entry, shown) : isFigure(id) ? figurePart(id, form, lang) : eventPart(id, form, lang),
      );
    end = match.index + whole.length;
  }
  if (end < template.length) parts.push({ text: template.slice(end) });
  return { parts, plain: parts.map((part) => part.text).join('') };
}

/** The ids of records a template refers to, in order of mention. */
export function referencesIn(template: string): readonly string[] {
  return [...template.matchAll(REFERENCE)].flatMap((match) => match[1] ?? []);
}

/** What the template's author typed: its text without references. */
export function typedText(template: string): string {
  return template.replace(REFERENCE, '$5');
}

function termPart(entry: string, shown: string): Part {
  if (!isTerm(entry)) throw new ReferenceError(`unknown term: ${entry}`);
  return { text: shown, ref: { kind: 'term', id: entry } };
}

function figurePart(id: string, form: string | undefined, lang: Lang): Part {
  const record = figure(id);
  const ref = { kind: 'figure', id } as const;
  const asMonth = monthCase(form);
  if (asMonth) return { text: sayDate(dateOf(record)?.last ?? null, 'month', lang, asMonth), ref };
  if (form === 'date') return { text: sayEdtf(dateOf(record), lang), ref };
  if (form === 'reported') return { text: sayEdtf(record.reported, lang), ref };
  if (form === 'reported-month') return { text: sayDate(record.reported?.first ?? null, 'month', lang), ref };
  if (form === 'window') return { text: sayWindow(record, lang), ref };
  if (form === 'bare' && record.measured.kind === 'word') {
    return { text: record.stated_as?.[lang] ?? '', ref };
  }
  if (form === 'bare')
    return {
      text: numbersOf(record.measured)
        .map((n) => sayNumber(n, lang))
        .join('–'),
      ref,
    };
  const said = sayMeasure(record, lang);
  return { text: form === 'cap' ? said.charAt(0).toUpperCase() + said.slice(1) : said, ref };
}

function eventPart(id: string, form: string | undefined, lang: Lang): Part {
  const record = event(id);
  const asMonth = monthCase(form);
  const precision = form === 'year' ? 'year' : asMonth ? 'month' : record.date_precision;
  return { text: sayDate(record.date, precision, lang, asMonth), ref: { kind: 'event', id } };
}

function monthCase(form: string | undefined): DateCase | undefined {
  if (form === 'month') return 'nominative';
  if (form === 'in-month') return 'prepositional';
  return form === 'of-month' ? 'genitive' : undefined;
}
