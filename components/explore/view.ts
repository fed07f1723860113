import { numbersOf } from '../../data/value';
import {
  CONFIDENCES,
  type Confidence,
  ORIGINS,
  type Origin,
  type Topic,
  UNITS,
  type Unit,
} from '../../data/vocabulary';
import type { ExploreFigure } from './explore-data';

/** What a reader has chosen to see. */
export type View = {
  readonly topic: Topic;
  readonly unit: Unit;
  /** In the order of the vocabulary; empty when every box is cleared. */
  readonly confidence: readonly Confidence[];
  readonly origin: readonly Origin[];
};

/** The topic a reader lands on. */
export const FIRST_TOPIC: Topic = 'total';

/** A topic with its most numerous unit and nothing filtered out. */
export function openView(figures: readonly ExploreFigure[], topic: Topic = FIRST_TOPIC): View {
  return { topic, unit: firstUnit(figures, topic), confidence: CONFIDENCES, origin: ORIGINS };
}

/** The units in which a topic has figures, in the order of the vocabulary. */
export function unitsOf(figures: readonly ExploreFigure[], topic: Topic): readonly Unit[] {
  const used = new Set(figures.filter((figure) => figure.topic === topic).map(({ unit }) => unit));
  return UNITS.filter((unit) => used.has(unit));
}

/** The unit with most figures that have a number: the one with most to draw. */
export function firstUnit(figures: readonly ExploreFigure[], topic: Topic): Unit {
  const drawn = (unit: Unit) =>
    figures.filter((figure) => figure.topic === topic && figure.unit === unit && hasNumber(figure)).length;
  const [most] = [...unitsOf(figures, topic)].sort((a, b) => drawn(b) - drawn(a));
  return most ?? UNITS[0];
}

/** Whether a figure has a place on a scale. Words and gaps have none. */
export function hasNumber(figure: Pick<ExploreFigure, 'measured'>): boolean {
  return numbersOf(figure.measured).length > 0;
}

/** A list with one entry more or less, in the order of the vocabulary. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], entry: T): readonly T[] {
  return all.filter((one) => (one === entry ? !chosen.includes(one) : chosen.includes(one)));
}
