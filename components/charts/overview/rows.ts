import { figure } from '../../../data/dataset';
import { fill } from '../../../data/fill';
import { sayMeasure, sayPlace, sayShort } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import type { AnyChart, AnyRow, Composition, Frame, Row } from '../../draw/chart';

/** The rows of a chart as it names them: those with these ids, in this order, or all. Unknown ids are left out. */
export function rowsOf(chart: AnyChart, lang: Lang, ids?: readonly string[]): readonly Row[] {
  const rows = chart.rows(lang).filter(isMeasured);
  return ids ? ids.flatMap((id) => rows.find((row) => row.id === id) ?? []) : rows;
}

/** A row for a figure that no drawn chart has, or that needs another name here. */
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

/** A figure's number alone, ranges with a dash: for labels whose other line says the rest. */
export const bareOf = (id: string, lang: Lang) => fill(`{${id}|bare}`, lang).plain;

/** Whether a row is for a figure or a result of ours, and not an event, which the overview doesn't draw. */
export const isMeasured = (row: AnyRow): row is Row => 'measured' in row.of;

/** The frame of a picture without groups and without text of its own. */
export const bareFrame = (lang: Lang, composition: Composition = 'wide'): Frame => ({
  composition,
  lang,
  groups: {},
  inside: {},
});
