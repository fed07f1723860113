import { bellRows, COUNTED, FLOOR, REST, UNCOUNTED } from '../../data/bell-2024';
import { rowPlot } from '../draw/plots/row-plot';
import { defineChart } from './define-chart';

/** Wartime emigrants by country in July 2024 as The Bell counted them, and countries without a number. */
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
    title: 'Largest groups The Bell counted: Armenia, Kazakhstan, Israel, Georgia',
    summary:
      'Arrivals since February 2022 who had not gone back; The Bell, {bell-2024-arm|reported-month}; all rounded',
    howToRead:
      'The pale bar in an outline is what remains of The Bell’s sum after the countries above it: our subtraction. It goes on to the right because the sum is [[at-least|a floor]]. Hatching marks countries without a number.',
    notes: [
      'No data is not zero. The Bell asked {bell-2024-countries}. Several countries have no bar, because no usable number was given or because we could not read it.',
      'Each country counts differently: [[permit|residence permits]], border balances, asylum claims, long visas, officials’ statements. Small differences between two bars mean little. People who later moved on are still in the numbers.',
      'Other counts differ. Armenia’s prime minister spoke of {arm-pashinyan-2023} who hold only Russian citizenship. In Turkey {tur-permits-2024-05} from Russia held a permit in May 2024, which is not the same as having come because of the war.',
      'We saw the numbers for South Korea and Latvia in one copy of the list only.',
      'The countries’ bars add up to part of The Bell’s sum of {total-thebell-2024-666}, which it rounded to {total-thebell-2024}. The remainder is not a published figure.',
    ],
    groups: {
      counted: { title: 'Came since February 2022' },
      uncounted: { title: 'No number, which is not zero' },
    },
    labels: {
      [REST]: { name: 'Others', detail: 'our subtraction' },
    },
  },
  rows: bellRows,
  brief: ['bell-2024-arm', 'bell-2024-kaz', 'bell-2024-isr', 'bell-2024-geo'],
  plot: rowPlot({
    counted: { mark: 'bar', colour: 'abroad', headless: true },
    uncounted: { mark: 'bar', colour: 'abroad' },
  }),
});
