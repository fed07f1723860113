import { bellRows, COUNTED, FLOOR, REST, UNCOUNTED } from '../../data/bell-2024';
import { symbolMap } from '../draw/map/symbol-map';
import { defineChart } from './define-chart';

/** The same counts as `destinations`, on a map: it shows where people are, the bars show how the counts compare. */
export const destinationsMap = defineChart({
  slug: 'destinations-map',
  zoomable: true,
  figures: [
    ...COUNTED,
    ...UNCOUNTED,
    FLOOR,
    'total-thebell-2024',
    'bell-2024-countries',
    'arm-pashinyan-2023',
    'tur-permits-2024-05',
  ],
  text: {
    title: 'The four largest groups in The Bell’s count live south of Russia',
    summary:
      'Arrivals since February 2022 who had not gone back; The Bell, {bell-2024-arm|reported-month}; all rounded',
    howToRead:
      'The area of a circle stands for the number of people. Circles that would overlap are pushed apart until they touch: a line leads to the country, at its dot. A hatched square means that we have no number; it says nothing about how many live there. Countries outside the map are listed below it.',
    notes: [
      'A hatched square is not a zero: it means that no number was available. The Bell asked {bell-2024-countries} and has no full number for some. Kyrgyzstan’s is cut off in the text we could read.',
      'Each country counts differently. Some look at residence permits, some at border crossings, asylum claims or long visas, and some gave only an official’s word. Circles of nearly the same size say little about which country has more. People who went on to a third country may still be in the first one’s number.',
      'We saw the numbers for South Korea and Latvia in one copy of the list only.',
      'Other counts differ. Armenia’s prime minister spoke of {arm-pashinyan-2023} who hold only Russian citizenship. In Turkey {tur-permits-2024-05} from Russia held a residence permit in May 2024, for any reason and not only the war.',
      'The Bell’s sum is {total-thebell-2024-666}, rounded to {total-thebell-2024|bare}. The circles make up part of it. All others are in no circle, wherever they live. Their number is our subtraction, not a published one.',
      'Borders and coasts are from Natural Earth, with one change: Crimea is drawn as part of Ukraine. The map is true to area.',
    ],
    groups: {
      counted: { title: 'Came since February 2022' },
      uncounted: { title: 'No number, which is not zero' },
    },
    labels: {
      [REST]: { name: 'Others', detail: 'our subtraction' },
    },
    inside: {
      heading: 'Outside this map',
      uncounted: 'no number, not zero',
      home: 'Russia',
      people: 'people',
    },
  },
  rows: bellRows,
  plot: symbolMap,
});
