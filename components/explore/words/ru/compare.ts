import type { Lang } from '../../../../data/vocabulary';
import { plural } from '../../../../data/words/ru/plural';
import { ru as dataWords } from '../../../../data/words/ru/sayings';
import { type Difference, sayDifference } from '../../compare/difference';
import type { Obstacle } from '../../compare/why-not';
import type { compare as original } from '../en/compare';
import type { Named } from '../index';

const list = new Intl.ListFormat('ru', { type: 'conjunction' });

/** What the comparison says in Russian. */
export const compare: typeof original = {
  pin: 'Сравнить',
  pinNamed: (statement: string) => `Сравнить: ${statement}`,
  unpin: 'Убрать',
  unpinNamed: (statement: string) => `Убрать из сравнения: ${statement}`,
  clear: 'Убрать всё',
  full: (most: number) =>
    `Рядом помещаются ${plural(most, 'показатель', 'показателя', 'показателей')}. Сначала уберите один.`,
  caption: (count: number) => `Закреплено: ${plural(count, 'показатель', 'показателя', 'показателей')}`,
  oneMore: 'Выберите второй показатель, чтобы увидеть, что у них общего и чем они различаются.',
  sideBySide: 'Рядом, по свойствам',
  property: 'Свойство',
  differs: 'различается',
  same: 'одинаково',
  noCaveat: 'Ничего не отмечено',
  mayNot: 'Эти показатели нельзя сравнивать напрямую:',
  may: 'По записям у них одно и то же: что считали, единица, страна и группа. Прежде чем сравнивать, прочтите оговорки.',
  difference: (difference: Difference, lang: Lang) =>
    `Разница: ${sayDifference(difference, lang)}. Это может быть изменение между датами, другой способ счёта или округление.`,
  why: (obstacle: Obstacle, { places, measures }: Named): string => {
    switch (obstacle.kind) {
      case 'units':
        return `У них разные единицы: ${list.format(obstacle.units.map((unit) => dataWords.unitNames[unit]))}. Ни один не больше и не меньше другого.`;
      case 'measures':
        return `Они считают разное: ${list.format(obstacle.codes.map((code) => `«${measures[code].title}»`))}.`;
      case 'one':
        return `${obstacle.all ? 'Это может быть один и тот же показатель' : 'Некоторые из них могут быть одним и тем же показателем'}: в пересказе, точнее или после пересмотра. Считайте его один раз.`;
      case 'wordless':
        return obstacle.all
          ? 'Ни у одного из них нет числа.'
          : `${plural(obstacle.count, 'показатель', 'показателя', 'показателей')} без числа, поэтому нельзя сказать, какой больше.`;
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
