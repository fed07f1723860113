import { z } from 'zod/mini';
import { CONFIDENCES, ORIGINS, TOPICS, UNITS, type Unit } from '../../data/vocabulary';
import type { ExploreFigure } from './explore-data';
import { firstUnit, openView, unitsOf, type View } from './view';

/** A part of the address that could not be used. */
export type Dropped = { readonly param: 'topic' | 'unit' | 'confidence' | 'origin'; readonly value: string };

/** Written when every box of a filter is cleared, because an empty value looks like a mistake. */
const NONE = 'none';
/** Longest piece of a foreign address that is shown back. */
const SHOWN = 40;

const topicParam = z.enum(TOPICS);
const unitParam = z.pipe(
  z.string(),
  z.transform((slug) => UNITS.find((unit) => unitSlug(unit) === slug)),
);

/** A unit as an address says it: "percent of respondents" is percent-of-respondents. */
export function unitSlug(unit: Unit): string {
  return unit
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Reads a view from an address. It never fails: what is unknown is dropped and listed, and the rest
 * holds. Parameters of others (say, of a newsletter) are none of our business.
 */
export function parseQuery(search: string, figures: readonly ExploreFigure[]): { view: View; dropped: Dropped[] } {
  const query = new URLSearchParams(search);
  const dropped: Dropped[] = [];
  const drop = (param: Dropped['param'], value: string) => dropped.push({ param, value: shortened(value) });

  const topicText = query.get('topic');
  const topic = topicParam.safeParse(topicText);
  if (topicText !== null && !topic.success) drop('topic', topicText);
  const open = openView(figures, topic.data);

  const unitText = query.get('unit');
  const unit = unitText === null ? undefined : unitParam.safeParse(unitText).data;
  const known = unit !== undefined && unitsOf(figures, open.topic).includes(unit);
  if (unitText !== null && !known) drop('unit', unitText);

  const chosen = <T extends string>(param: 'confidence' | 'origin', all: readonly T[]): readonly T[] => {
    const text = query.get(param);
    if (text === null) return all;
    if (text === NONE) return [];
    const entry = z.enum(all);
    const said = text.split(',');
    for (const bad of said.filter((one) => !entry.safeParse(one).success)) drop(param, bad);
    const good = all.filter((one) => said.includes(one));
    return good.length > 0 ? good : all;
  };
  const view = {
    topic: open.topic,
    unit: known ? unit : open.unit,
    confidence: chosen('confidence', CONFIDENCES),
    origin: chosen('origin', ORIGINS),
  };
  return { view, dropped };
}

/** Writes a view as a query with its question mark. What is as it opens isn't written; "" when all is. */
export function writeQuery(view: View, figures: readonly ExploreFigure[]): string {
  const open = openView(figures);
  const list = (chosen: readonly string[]) => (chosen.length > 0 ? chosen.join(',') : NONE);
  const parts = [
    view.topic !== open.topic && `topic=${view.topic}`,
    view.unit !== firstUnit(figures, view.topic) && `unit=${unitSlug(view.unit)}`,
    view.confidence.length < CONFIDENCES.length && `confidence=${list(view.confidence)}`,
    view.origin.length < ORIGINS.length && `origin=${list(view.origin)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const shortened = (value: string) => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
