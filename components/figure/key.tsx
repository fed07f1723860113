import type { ReactNode } from 'react';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart, AnyRow, KeyForm, Shown } from '../draw/chart';
import { liveInkColour } from '../draw/ink';
import { BarMark } from '../draw/marks/bar-mark';
import type { PlacedValue } from '../draw/marks/place-value';
import { GapSign } from '../draw/marks/signs';
import { SAMPLED, type Sampled, ValueSample } from '../draw/marks/value-sample';
import { wordsOf } from '../words';

/** Marks that a reader may not know: each with its sample, and whether rows have it. */
const ENTRIES = ['area', 'range', 'at-least', 'at-most', 'claimed', 'ours', 'missing', 'article'] as const;
type Entry = (typeof ENTRIES)[number];

/** The key above a picture: only marks that occur in it and need explaining, in one row. */
export function Key({ chart, lang, shown }: { chart: AnyChart; lang: Lang; shown: Shown }) {
  const rows = chart.rows(lang, shown);
  const has = (entry: Entry) =>
    (entry === 'area' ? chart.form === 'area' : rows.some((row) => isOf(row, entry))) &&
    !isKnown(entry, rows, chart.form);
  const entries = chart.form === 'time' ? [] : ENTRIES.filter(has);
  if (entries.length === 0) return null;
  const { key: say } = wordsOf(lang).interface.chart;
  return (
    <ul className="key">
      {entries.map((entry) => (
        <li key={entry}>
          {kindsOf(entry, rows).map((kind) => (
            <Sample key={kind} entry={entry} kind={kind} form={chart.form} />
          ))}
          {say[entry]}
        </li>
      ))}
    </ul>
  );
}

function isOf({ of, emphasis, claimed }: AnyRow, entry: Entry): boolean {
  if (entry === 'article') return emphasis === true;
  if (entry === 'ours') return 'formula' in of;
  if (entry === 'claimed') return claimed === true;
  return 'measured' in of && of.measured.kind === entry;
}

/** Entries that explain themselves: the article's where nothing else is drawn, and gaps in a line under a heading. */
function isKnown(entry: Entry, rows: readonly AnyRow[], form: KeyForm): boolean {
  if (entry === 'area') return false;
  if (entry === 'article') return form === 'segment' || rows.every(({ emphasis }) => emphasis);
  // A bar's number says whether it is a floor or a ceiling, and the name of a subtraction that it is ours.
  if (entry !== 'missing') return (form === 'bar' || form === 'area') && entry !== 'claimed' && entry !== 'range';
  if (form === 'area') return false;
  const gaps = rows.filter((row) => isOf(row, entry));
  const groups = new Set(gaps.map(({ group }) => group));
  return rows.every((row) => !groups.has(row.group) || isOf(row, entry));
}

/** The kinds of value that an entry shows: a claim may be a number or a bound, which look different. */
function kindsOf(entry: Entry, rows: readonly AnyRow[]): readonly Sampled[] {
  if (isKind(entry)) return [entry];
  const kinds = rows.flatMap(({ of, claimed }) => (claimed && 'measured' in of ? of.measured.kind : []));
  const claims = entry === 'claimed' ? [...new Set(kinds.filter(isKind))] : [];
  return claims.length > 0 ? claims : ['point'];
}

const isKind = (name: string): name is Sampled => SAMPLED.some((kind) => kind === name);

function Sample({ entry, kind, form }: { entry: Entry; kind: Sampled; form: KeyForm }) {
  const colour = liveInkColour(entry === 'article' ? 'accent' : 'one');
  const provenance = entry === 'claimed' ? 'claimed' : entry === 'ours' ? 'derived' : 'counted';
  const drawn = (): ReactNode => {
    if (entry === 'area') return <circle cx={14} cy={8} r={7} fill={liveInkColour('abroad')} />;
    if (entry === 'missing') return <GapSign at={{ x: 14, y: 8 }} ink={{ colour: liveInkColour }} />;
    if (form !== 'bar' || entry === 'at-least' || entry === 'at-most')
      return (
        <ValueSample
          kind={kind}
          article={entry === 'article'}
          claimed={entry === 'claimed'}
          upright={form === 'upright'}
        />
      );
    const placed: PlacedValue = kind === 'range' ? { kind, x1: 12, x2: 26 } : { kind: 'point', x: 26 };
    return <BarMark placed={placed} zero={1} y={8} colour={colour} provenance={provenance} thick={12} />;
  };
  return (
    <svg width={28} height={16} aria-hidden="true">
      {drawn()}
    </svg>
  );
}
