import type { Column } from './column';
import { figureColumns } from './figure-columns';

const NOT_OF_THIS_ROW = 'an event or a number of our arithmetic has no such cell';

/** A figure may appear twice in a chart, and a row may be an event or our arithmetic, so no cell is required. */
const loosened = Object.fromEntries(
  Object.entries(figureColumns).map(([name, { title, about, type, empty = NOT_OF_THIS_ROW }]) => [
    name,
    { title, about, type, empty },
  ]),
);

/** Columns of a chart's CSV: the label on the chart, the figure's own columns, then our arithmetic if any. */
export const chartColumns: Readonly<Record<string, Column>> = {
  group: {
    title: 'Group',
    about: 'The heading of the group that the row stands under.',
    type: 'text',
    empty: 'the chart has one group',
  },
  label: { title: 'Label', about: 'The label on the chart. A year alone is “year 2022”.', type: 'text' },
  label_detail: {
    title: 'Detail of the label',
    about: 'What the chart says under the label.',
    type: 'text',
    empty: 'the label says it all',
  },
  ...loosened,
  period: {
    title: figureColumns.period?.title ?? '',
    about:
      'What days the number is about, as EDTF (ISO 8601-2), always as an interval: a year as 2022/2022, “..” for an open end, “~” for about.',
    type: 'text',
    empty: 'the source does not say, or it is a number of our arithmetic',
  },
  source_publisher: {
    title: 'Publisher of the source',
    about: 'Who published the number, and who reported it second-hand; of a number of ours, of its inputs.',
    type: 'text',
  },
  source_title: {
    title: 'Title of the source',
    about: 'Headline, or our description of the source.',
    type: 'text',
  },
  source_url: {
    title: 'Address of the source',
    about: 'The publisher’s page.',
    type: 'text',
    empty: 'only a re-publication could be read',
  },
  formula: {
    title: 'Formula',
    about: 'Our arithmetic, where the number is a sum or a difference of published ones.',
    type: 'text',
    empty: 'the number is the source’s own',
  },
  inputs: {
    title: 'Inputs of the formula',
    about: 'The published figures that go into our arithmetic: their ids, with a space between two.',
    type: 'text',
    empty: 'the number is the source’s own',
  },
};
