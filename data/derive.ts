import type { MeasureCode } from './measure';
import { sayNumber, sayPlace } from './say';
import { stamp } from './stamp';
import type { Figure } from './translate';
import type { Value } from './value';
import type { Lang, Unit } from './vocabulary';
import { wordingOf } from './words';

/** A number of ours: never published by a source, so it always carries its formula and its inputs. */
export type Derived = {
  readonly id: string;
  readonly measured: Value;
  readonly unit: Unit;
  readonly stated_as: null;
  readonly inputs: readonly Figure[];
  /** What was counted; null where the inputs differ. */
  readonly counted: MeasureCode | null;
  /** Who is counted: for a sum all its parts, for a remainder the whole without them. */
  readonly population: (lang: Lang) => string;
  /** The sum written out, for the reader to check. */
  readonly formula: (lang: Lang) => string;
};

/** The sum of published points of one unit. Throws on a word, a gap or a bound: they are not addends. */
export function sumOf(id: string, addends: readonly Figure[]): Derived & { readonly sum: number } {
  const unit = sharedUnit(addends);
  const points = addends.map((figure) => {
    if (figure.measured.kind !== 'point')
      throw new TypeError(`not an addend: ${figure.id} is a ${figure.measured.kind}`);
    return figure.measured;
  });
  const sum = points.reduce((total, point) => total + point.at, 0);
  return {
    id,
    sum,
    measured: stamp({ kind: 'point', at: sum, approximate: points.some((point) => point.approximate) }),
    unit,
    stated_as: null,
    inputs: addends,
    counted: sharedMeasure(addends),
    population: (lang) => [...new Set(addends.map(({ text }) => text[lang].population))].join('; '),
    formula: (lang) =>
      wordingOf(lang).said.sum(sayNumber(sum, lang), points.map((point) => sayNumber(point.at, lang)).join(' + ')),
  };
}

/** What remains of a published floor after its published parts: itself a floor. */
export function restOf(id: string, floor: Figure, parts: readonly Figure[]): Derived {
  if (floor.measured.kind !== 'at-least') throw new TypeError(`not a floor: ${floor.id}`);
  const { sum } = sumOf(`${id}-parts`, parts);
  sharedUnit([floor, ...parts]);
  const total = floor.measured.low;
  if (sum > total) throw new RangeError(`parts exceed the floor: ${sum} > ${total}`);
  return {
    id,
    measured: stamp({ kind: 'at-least', low: total - sum, strict: floor.measured.strict }),
    unit: floor.unit,
    stated_as: null,
    inputs: [floor, ...parts],
    counted: sharedMeasure([floor, ...parts]),
    population: (lang) =>
      wordingOf(lang).said.without(
        floor.text[lang].population,
        parts.map(({ place, text }) => (place === null ? text[lang].population : sayPlace(place, lang))).join(', '),
      ),
    formula: (lang) =>
      wordingOf(lang).said.difference(sayNumber(total, lang), sayNumber(sum, lang), sayNumber(total - sum, lang)),
  };
}

function sharedMeasure(figures: readonly Figure[]): MeasureCode | null {
  const [first, ...others] = new Set(figures.map(({ measure }) => measure));
  return others.length === 0 ? (first ?? null) : null;
}

function sharedUnit(figures: readonly Figure[]): Unit {
  const [first, ...more] = figures;
  if (!first) throw new RangeError('empty sum: no figures');
  const odd = more.find((figure) => figure.unit !== first.unit);
  if (odd) throw new TypeError(`mixed units: ${first.id} in ${first.unit}, ${odd.id} in ${odd.unit}`);
  return first.unit;
}
