import { parseEdtfDate, parsePeriod } from '../../data/edtf';
import { memoize } from '../../data/memoize';
import { dateOf, spanOf } from '../../data/span';
import { numbersOf } from '../../data/value';
import type { Lang } from '../../data/vocabulary';
import { optionsOf } from './choose/facets';
import type { ExploreData, ExploreFigure, PackedData } from './explore-data';

/**
 * Restores the data of the explore page from what was sent to the browser. A figure has the page's words under every
 * language code. Throws a ReferenceError for a figure without a source.
 */
export function revive(data: PackedData): ExploreData {
  // Hundreds of figures share a few dozen dates.
  const [periodOf, dayOf] = [memoize(parsePeriod), memoize(parseEdtfDate)];
  const figures = data.figures.map((packed): ExploreFigure => {
    const { edtf, measured, statement, counted: population, caveat, stated_as } = packed;
    const { kind } = data.sources[packed.source_id] ?? {};
    if (!kind)
      throw new ReferenceError(`figure ${packed.id}: no source ${packed.source_id} in the data; pack it in gather`);
    const dates = {
      period: edtf === null ? null : periodOf(edtf),
      reported: packed.reported === null ? null : dayOf(packed.reported),
    };
    const isRange = measured.kind === 'range';
    return {
      ...packed,
      ...dates,
      span: spanOf(dates),
      date: dateOf(dates)?.last ?? null,
      kind,
      value: isRange ? null : (numbersOf(measured)[0] ?? null),
      low: isRange ? measured.low : null,
      high: isRange ? measured.high : null,
      stated_as: stated_as === null ? null : inEveryLang(stated_as),
      text: inEveryLang({ statement, population, caveat }),
    };
  });
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return { ...data, figures, byId, options: optionsOf(data.place) };
}

const inEveryLang = <T>(said: T): Readonly<Record<Lang, T>> => ({ en: said, ru: said });
