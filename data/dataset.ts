import { checkDataset } from './checks';
import { checkCorrections } from './checks/corrections';
import { checkRelations } from './checks/relations';
import { corrections } from './corrections';
import { parseDataset } from './parse';
import { raw } from './raw';
import { relations } from './relations';
import { type Dataset, type EventRecord, type Figure, type SourceRecord, translateDataset } from './translate';
import type { Topic } from './vocabulary';
import { rawTranslations } from './words/raw';

export type { Dataset, EventRecord, Figure, SourceRecord } from './translate';

/** The dataset, parsed, checked and frozen. A fault in any record throws here, which stops the build. */
export const dataset: Dataset = load();

function load(): Dataset {
  const { dataset: original, faults } = parseDataset(raw);
  const translation = translateDataset(original, rawTranslations);
  const { dataset: translated } = translation;
  const [first, ...more] = [
    ...faults,
    ...translation.faults,
    ...checkDataset(translated),
    ...checkCorrections(original, corrections),
    ...checkRelations(original, relations),
  ];
  if (first) {
    if (more.length > 0) first.message += ` (and ${more.length} more: npm run data:check lists them)`;
    throw first;
  }
  return freeze(translated);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

const figuresById = new Map(dataset.figures.map((f) => [f.id, f]));
const eventsById = new Map(dataset.events.map((e) => [e.id, e]));
const sourcesById = new Map(dataset.sources.map((s) => [s.id, s]));

/** The figure with this id. Throws "unknown figure" for any other id. */
export function figure(id: string): Figure {
  return found(figuresById.get(id), 'figure', id);
}

/** The event with this id. Throws "unknown event" for any other id. */
export function event(id: string): EventRecord {
  return found(eventsById.get(id), 'event', id);
}

/** The source with this id. Throws "unknown source" for any other id. */
export function source(id: string): SourceRecord {
  return found(sourcesById.get(id), 'source', id);
}

/** Whether an id names a figure, for text that may refer to either a figure or an event. */
export function isFigure(id: string): boolean {
  return figuresById.has(id);
}

/** The figures of one topic, in file order. */
export function figuresOf(topic: Topic): readonly Figure[] {
  return dataset.figures.filter((f) => f.topic === topic);
}

function found<T>(record: T | undefined, kind: string, id: string): T {
  if (record === undefined) throw new ReferenceError(`unknown ${kind}: ${id}`);
  return record;
}
