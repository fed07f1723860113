import { figure } from '../../../data/dataset';
import { fill } from '../../../data/fill';
import { sayMeasure, sayPlace, sayShort } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import type { AnyChart, AnyRow, Composition, Frame, Row } from '../../draw/chart';

/** The rows of a chart, or of some of its groups, as the chart names them. */
export function rowsOf(chart: AnyChart, lang: Lang, ids?: readonly string[]): readonly Row[] {
  const rows = chart.rows(lang).filter(isMeasured);
  return ids ? ids.flatMap((id) => rows.find((row) => row.id === id) ?? []) : rows;
}

/** A row of one figure that no drawn chart has, or that has another name here. */
export function rowOf(id: string, lang: Lang, name?: string): Row {
  const of = figure(id);
  return {
    of,
    id,
    emphasis: of.origin === 'article',
    claimed: of.counted_by === 'official-claim',
    series: '',
    name: name ?? (of.place === null ? '' : sayPlace(of.place, lang)),
    detail: '',
    said: sayMeasure(of, lang),
    short: sayShort(of, lang),
  };
}

/** A figure's number alone, ranges with a dash: for labels whose line says the rest. */
export const bareOf = (id: string, lang: Lang) => fill(`{${id}|bare}`, lang).plain;

/** Whether a row stands for a figure or a result of ours: the overview draws no events. */
export const isMeasured = (row: AnyRow): row is Row => 'measured' in row.of;

/** The frame of a picture that has no groups and no words of its own inside. */
export const bareFrame = (lang: Lang, composition: Composition = 'wide'): Frame => ({
  composition,
  lang,
  groups: {},
  inside: {},
});
