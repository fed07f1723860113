import { bellRows, COUNTED, FLOOR, REST, UNCOUNTED } from '../../data/bell-2024';
import { rowPlot } from '../draw/plots/row-plot';
import { defineChart } from './define-chart';

/** Where The Bell found wartime emigrants in July 2024, and where nobody could tell. */
export const destinations = defineChart({
  slug: 'destinations',
  figures: [
    ...COUNTED,
    ...UNCOUNTED,
    FLOOR,
    'total-thebell-2024',
    'bell-2024-countries',
    'bell-2024-kgz-rank',
    'arm-pashinyan-2023',
    'tur-permits-2024-05',
  ],
  text: {
    title: 'In The Bell’s count the four largest groups are in Armenia, Kazakhstan, Israel and Georgia',
    summary:
      'Russians who left after February 2022 and had not returned, by country, in the count The Bell published on {bell-2024-arm|reported}.',
    howToRead:
      'The longer the bar, the more people. The hatched bar is what remains of The Bell’s total after the eleven countries above it. It goes on to the right because the total is [[at-least|a floor]].',
    notes: [
      'No data is not zero. The Bell asked {bell-2024-countries}. Several countries have no bar, because nobody gave a usable number, or because we could not read it.',
      'Countries count in different ways: [[permit|residence permits]], border balances, asylum claims, long visas, officials’ statements. Small differences between two bars mean little. People who later moved on are not taken out.',
      'Other counts differ. Armenia’s prime minister spoke of {arm-pashinyan-2023} with Russian citizenship only. In Turkey {tur-permits-2024-05} from Russia held a permit in May 2024, which is not the same as having come because of the war.',
      'The eleven bars add up to part of The Bell’s sum of {total-thebell-2024-666}, which it rounded to {total-thebell-2024}. The remainder is our subtraction, not a published figure.',
    ],
    groups: {
      counted: { title: 'Wartime emigrants still in the country', note: 'People' },
      uncounted: {
        title: 'No number, which is not zero',
        note: 'Countries that The Bell could not count, or whose number we could not read',
      },
    },
    labels: {
      [REST]: { name: 'Everyone else in the count', detail: 'our subtraction' },
      'bell-2024-kor': { detail: 'in one copy only' },
      'bell-2024-lva': { detail: 'in one copy only' },
      'bell-2024-kgz': {},
    },
  },
  rows: bellRows,
  brief: ['bell-2024-arm', 'bell-2024-kaz', 'bell-2024-isr', 'bell-2024-geo'],
  plot: rowPlot({
    counted: { mark: 'bar', colour: 'abroad', headless: true },
    uncounted: { mark: 'bar', colour: 'abroad' },
  }),
});
