import { plural } from '../../../../data/words/ru/plural';
import { ru as dataWords } from '../../../../data/words/ru/sayings';
import type { CompareKey } from '../../compare/compare-keys';
import type { Obstacle } from '../../compare/why-not';

const list = new Intl.ListFormat('ru', { type: 'conjunction' });

/** What the comparison says in Russian. */
export const compare = {
  title: 'Сравнение',
  column: 'Сравнить',
  pin: 'Сравнить',
  pinNamed: (statement: string) => `Сравнить: ${statement}`,
  unpin: 'Убрать',
  unpinNamed: (statement: string) => `Убрать из сравнения: ${statement}`,
  clear: 'Убрать всё',
  full: (most: number) =>
    `Рядом помещаются ${plural(most, 'показатель', 'показателя', 'показателей')}. Сначала уберите один.`,
  caption: (count: number) =>
    count === 1 ? 'Выбран один показатель' : `Рядом ${plural(count, 'показатель', 'показателя', 'показателей')}`,
  oneMore: 'Выберите второй показатель, чтобы увидеть, что у них общего и чем они различаются.',
  property: 'Свойство',
  differs: 'различается',
  same: 'одинаково',
  noCaveat: 'Ничего не отмечено',
  rows: {
    value: 'Значение',
    unit: 'Единица',
    counted: 'Кого считали',
    place: 'Страна',
    measured: 'О каких днях',
    date: 'На дату',
    source: 'Источник',
    title: 'Заголовок',
    kind: 'Вид источника',
    flag: 'Статус значения',
    confidence: 'Уверенность, что источник это говорит',
    origin: 'Где это сказано',
    caveat: 'Чего это не говорит',
  } satisfies Record<CompareKey, string>,
  mayNot: 'Эти показатели нельзя просто поставить рядом:',
  may: 'По записям у них одинаковые единица, страна, дни и группа. Прежде чем сопоставлять, прочтите оговорки.',
  why: (obstacle: Obstacle, places: Readonly<Record<string, string>>): string => {
    switch (obstacle.kind) {
      case 'units':
        return `У них разные единицы: ${list.format(obstacle.units.map((unit) => dataWords.unitNames[unit]))}. Ни один не больше и не меньше другого.`;
      case 'wordless':
        return obstacle.all
          ? 'Ни у одного из них нет числа.'
          : `Показатели без числа: ${obstacle.count}. Поэтому нельзя сказать, какой больше.`;
      case 'places':
        return `Они о разных странах: ${list.format(
          obstacle.codes.map((code) => (code === null ? 'не одна страна' : (places[code] ?? code))),
        )}.`;
      case 'populations':
        return 'Они считают разные группы. Какие — сказано в строке «Кого считали».';
      case 'periods':
        return 'Они о разных днях. Разница может быть изменением со временем, а может и не быть.';
    }
  },
  conflict: 'Это расхождение известно и объяснено:',
};
