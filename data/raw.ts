import events from './events.json';
import context from './figures/context.json';
import destination from './figures/destination.json';
import economy from './figures/economy.json';
import peaceProcess from './figures/peace-process.json';
import repression from './figures/repression.json';
import returnActual from './figures/return-actual.json';
import returnIntention from './figures/return-intention.json';
import sector from './figures/sector.json';
import surveyMethod from './figures/survey-method.json';
import timing from './figures/timing.json';
import total from './figures/total.json';
import type { RawDataset } from './parse';
import sources from './sources.json';

/** The record files of this repository, unparsed. */
export const raw: RawDataset = {
  figures: {
    total,
    timing,
    destination,
    sector,
    'return-intention': returnIntention,
    'return-actual': returnActual,
    repression,
    economy,
    'peace-process': peaceProcess,
    context,
    'survey-method': surveyMethod,
  },
  events,
  sources,
};
