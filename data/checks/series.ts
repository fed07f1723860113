import { DataError } from '../errors';
import type { OriginalDataset, OriginalFigure } from '../parse';

/** What the figures of a series share: one body counted them in the same way, whoever printed them. */
const SHARED = ['measure', 'variant', 'unit', 'place', 'counted_by'] as const;

/** Figures that a line can't join with the rest of their series: they count something else, or the same days. */
export function checkSeries({ figures }: Pick<OriginalDataset, 'figures'>): DataError[] {
  const firsts = new Map<string, OriginalFigure>();
  const periods = new Map<string, string>();
  return figures.flatMap((figure) => {
    const { series, period } = figure;
    if (series === null) return [];
    const first = firsts.get(series) ?? figure;
    firsts.set(series, first);
    // A figure of a series may lack a period: where respondents recall how it was before.
    const days = `${series} ${period?.start?.first} ${period?.end?.last}`;
    const twin = periods.get(days);
    periods.set(days, figure.id);
    return [
      ...SHARED.filter((field) => figure[field] !== first[field]).map((field) =>
        fault(
          figure,
          `series "${series}" has one ${field}, and this is ${quoted(figure[field])} where "${first.id}" is ${quoted(first[field])}`,
          `Correct the ${field} of either, or leave "series" null.`,
        ),
      ),
      ...(twin
        ? [
            fault(
              figure,
              `series "${series}" has one figure per period, and "${twin}" has the same period`,
              'Correct the period of either, or leave "series" null.',
            ),
          ]
        : []),
    ];
  });
}

const quoted = (value: string | null) => (value === null ? 'empty' : `"${value}"`);

const fault = ({ id, topic }: OriginalFigure, rule: string, wayOut: string) =>
  new DataError({ file: `data/figures/${topic}.json`, record: id, rule, wayOut });
