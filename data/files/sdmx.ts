import { MEASURE_CODES } from '../measure';
import { sayPlace } from '../say';
import { sayMeasureWords } from '../say-texts';
import type { Figure } from '../translate';
import { OBSERVATION_FLAGS, ORIGINAL, UNITS, type Unit } from '../vocabulary';
import { wordingOf } from '../words';
import { type Cell, csv } from './csv';
import type { ReleasedFile } from './published-file';
import { valueCells } from './value-cells';

/** The numeric figures as SDMX-CSV 2.0, for programs that read Eurostat, and the meaning of its codes. */

/** Names the structure of the rows; SDMX requires agency, id and version. */
const STRUCTURE = 'WARTIME_EXODUS:FIGURES(1.0.0)';
/** SDMX's code for figures that describe no one country. */
const NO_AREA = '_Z';

const COLUMNS = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'FIGURE',
  'REF_AREA',
  'TIME_PERIOD',
  'MEASURE',
  'UNIT_MEASURE',
  'OBS_VALUE',
  'OBS_VALUE_LOW',
  'OBS_VALUE_HIGH',
  'OBS_STATUS',
  'SOURCE',
] as const;

const codeOf = (code: string) => code.toUpperCase().replaceAll('-', '_');

/** A period in SDMX's form: a day, month or year, or an interval as its first day and its length in days. */
function timePeriod({ edtf, period }: Figure): string | null {
  if (edtf && /^\d{4}(-\d\d){0,2}$/.test(edtf)) return edtf;
  const [first, last] = [period?.start?.first, period?.end?.last];
  if (!last) return first ?? null;
  if (!first || first === last) return last;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return `${first}/P${days}D`;
}

function rowOf(figure: Figure): Readonly<Record<string, Cell>> {
  const { value, low, high } = valueCells(figure.measured);
  return {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: STRUCTURE,
    ACTION: 'I',
    FIGURE: figure.id,
    REF_AREA: figure.place ?? NO_AREA,
    TIME_PERIOD: timePeriod(figure),
    MEASURE: codeOf(figure.measure),
    UNIT_MEASURE: codeOf(figure.unit),
    OBS_VALUE: value,
    OBS_VALUE_LOW: low,
    OBS_VALUE_HIGH: high,
    OBS_STATUS: figure.observation_flag,
    SOURCE: figure.source_id,
  };
}

/** Rows of every figure with a number: a range or bound has its ends beside an empty OBS_VALUE. */
export function sdmxCsv(figures: readonly Figure[]): ReleasedFile & { readonly body: string } {
  const rows = figures.filter(({ measured }) => measured.kind !== 'word' && measured.kind !== 'missing').map(rowOf);
  return { path: 'figures.sdmx.csv', body: csv(COLUMNS, rows, ['OBS_VALUE', 'OBS_VALUE_LOW', 'OBS_VALUE_HIGH']) };
}

/** What each code of the SDMX-CSV means. */
export function sdmxCodelists(figures: readonly Figure[]): ReleasedFile & { readonly body: string } {
  const say = wordingOf(ORIGINAL);
  const areas = new Set(figures.flatMap(({ place }) => place ?? []));
  const line = (codelist: string, code: string, name: string) => ({ CODELIST: codelist, CODE: code, NAME: name });
  const rows = [
    ...MEASURE_CODES.map((code) => {
      const { title, about } = sayMeasureWords(code, ORIGINAL);
      return line('MEASURE', codeOf(code), `${title}: ${about}`);
    }),
    ...(Object.keys(UNITS) as Unit[]).map((code) => line('UNIT_MEASURE', codeOf(code), say.unitNames[code])),
    ...OBSERVATION_FLAGS.map((flag) => line('OBS_STATUS', flag, say.flags[flag])),
    ...[...areas].toSorted().map((place) => line('REF_AREA', place, sayPlace(place, ORIGINAL))),
    line('REF_AREA', NO_AREA, 'No one country is described'),
  ];
  return { path: 'figures.sdmx-codelists.csv', body: csv(['CODELIST', 'CODE', 'NAME'], rows) };
}
