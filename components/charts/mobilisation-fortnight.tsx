import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** Entries and exits of the same days are adjacent. */
const COUNTRIES = {
  KAZ: ['mob-kaz-week1-in', 'mob-kaz-week1-out', 'mob-kaz-entered', 'mob-kaz-left', 'mob-kaz-400k'],
  GEO: ['mob-geo-week1-in', 'mob-geo-entered'],
  FIN: ['mob-fin-week1-in', 'mob-fin-week1-out', 'mob-fin-entered'],
  MNG: ['mob-mng-entered'],
} as const;

/** The colour of a direction, which the row's name states too. */
const colourOf = ({ id }: { readonly id: string }) =>
  OUT.includes(id) ? 'two' : STAYED.includes(id) ? 'abroad' : 'one';
const OUT: readonly string[] = ['mob-kaz-week1-out', 'mob-kaz-left', 'mob-fin-week1-out'];
const STAYED: readonly string[] = ['mob-kaz-400k'];

/** Border crossings in and out in the two weeks after the call-up, as border posts counted them. */
export const mobilisationFortnight = defineChart({
  slug: 'mobilisation-fortnight',
  figures: [...Object.values(COUNTRIES).flat(), 'kaz-entered-2022-11', 'kaz-left-2022-11'],
  events: ['event-mobilisation'],
  text: {
    title: 'In two weeks about {mob-kaz-entered|bare} entered Kazakhstan, about {mob-kaz-left|bare} left',
    summary: 'Russians crossing borders after the call-up of {event-mobilisation}; border counts',
    howToRead:
      'Bars side by side are those who came in and those who went out in the same days, on one scale for all countries. An arrow means [[at-least|“more than”]]. Hollow bars are numbers that officials of Kazakhstan gave. Beside each are the days of 2022 that it covers, or its day.',
    notes: [
      'The days differ. Compare two bars only where their days are the same.',
      'These are [[crossing|border crossings]] in and out. Visitors, drivers, people on their way elsewhere and people going home are among them. Entries say nothing about who stayed.',
      'Those who left need not be those who came. Someone who left may have come long before, and not all who left went back to Russia.',
      'We found exits for Kazakhstan and Finland only. No bar does not mean that no one left.',
      'On {mob-kaz-400k|date} Kazakhstan’s labour minister said that {mob-kaz-400k} were still there. Since the call-up he counted {kaz-entered-2022-11} coming in and {kaz-left-2022-11} leaving. What is left between the two is less than he named.',
      'Finland’s count for {mob-fin-week1-in|window} is of its eastern border only. Those who crossed it eastwards went to Russia.',
    ],
    groups: {
      KAZ: { title: 'Kazakhstan' },
      GEO: { title: 'Georgia' },
      FIN: { title: 'Finland' },
      MNG: { title: 'Mongolia' },
    },
    labels: {
      'mob-kaz-week1-in': { name: 'In', detail: '{mob-kaz-week1-in|window}' },
      'mob-kaz-week1-out': { name: 'Out', detail: '{mob-kaz-week1-out|window}' },
      'mob-kaz-entered': { name: 'In', detail: '{mob-kaz-entered|window}' },
      'mob-kaz-left': { name: 'Out', detail: '{mob-kaz-left|window}' },
      'mob-kaz-400k': { name: 'Still there', detail: '{mob-kaz-400k|date}' },
      'mob-geo-week1-in': { name: 'In', detail: '{mob-geo-week1-in|window}' },
      'mob-geo-entered': { name: 'In', detail: '{mob-geo-entered|window}' },
      'mob-fin-week1-in': { name: 'In, east', detail: '{mob-fin-week1-in|window}' },
      'mob-fin-week1-out': { name: 'Out, east', detail: '{mob-fin-week1-out|window}' },
      'mob-fin-entered': { name: 'In', detail: '{mob-fin-entered|window}' },
      'mob-mng-entered': { name: 'In', detail: '{mob-mng-entered|window}' },
    },
  },
  rows: inGroups(COUNTRIES),
  headline: ['mob-kaz-entered', 'mob-kaz-left', 'mob-geo-entered', 'mob-fin-week1-in', 'mob-fin-week1-out'],
  brief: ['mob-kaz-entered', 'mob-kaz-left'],
  plot: rowPlot({ mark: 'bar', colour: colourOf }),
});
