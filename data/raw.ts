import events from './events.json' with { type: 'json' };
import context from './figures/context.json' with { type: 'json' };
import destination from './figures/destination.json' with { type: 'json' };
import economy from './figures/economy.json' with { type: 'json' };
import peaceProcess from './figures/peace-process.json' with { type: 'json' };
import repression from './figures/repression.json' with { type: 'json' };
import returnActual from './figures/return-actual.json' with { type: 'json' };
import returnIntention from './figures/return-intention.json' with { type: 'json' };
import sector from './figures/sector.json' with { type: 'json' };
import surveyMethod from './figures/survey-method.json' with { type: 'json' };
import timing from './figures/timing.json' with { type: 'json' };
import total from './figures/total.json' with { type: 'json' };
import type { RawDataset } from './parse';
import sources from './sources.json' with { type: 'json' };

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
