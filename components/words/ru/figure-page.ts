import type { Unit, ValueKind } from '../../../data/vocabulary';
import { plural } from '../../../data/words/ru/plural';
import { ru as dataWords } from '../../../data/words/ru/sayings';

export const figurePage = {
  value: 'Значение',
  kinds: {
    point: 'Одно число.',
    about: 'Одно число, которое сам источник называет приблизительным.',
    range: 'Две опубликованные границы. Что между ними, неизвестно, поэтому середины нет.',
    'at-least': 'Нижняя граница: настоящее число может быть больше.',
    'at-most': 'Верхняя граница: настоящее число может быть меньше.',
    word: 'Источник говорит словами, числа нет, поэтому нет и здесь.',
    missing: 'Пригодного числа никто не опубликовал. Это не ноль.',
  } satisfies Record<ValueKind | 'about', string>,
  counted: 'Кого считали',
  unit: 'Единица',
  unitName: (unit: Unit) => dataWords.unitNames[unit],
  place: 'Страна',
  noPlace: 'не одна страна',
  days: 'О каких днях',
  asOf: 'На дату',
  status: 'Статус значения',
  origin: 'Где это сказано',
  confidence: 'Уверенность, что источник это говорит',
  seen: 'Где мы это прочитали',
  seenOn: (pages: number) =>
    pages === 1
      ? 'Только на одной странице. Больше нигде из того, что мы прочли, этого нет.'
      : `${plural(pages, 'страница', 'страницы', 'страниц')}. Перепечатки одного сообщения считаются каждая, так что это не доказывает, что считали отдельно.`,
  caveat: 'Чего это не говорит',
  source: 'Источник',
  conflicts: 'Где показатель расходится с другими',
  charts: 'Графики, где он есть',
  drawnIn: 'на графике',
  mentionedIn: 'упомянут в тексте',
  inNoChart: 'Ни на одном графике его нет.',
  explore: 'Найти похожие показатели и сравнить',
  link: 'Постоянная ссылка',
  linkNote: 'Адрес остаётся, даже если показатель исправят. Какой вы его видели, говорит версия рядом со ссылкой.',
  report: 'Сообщить об ошибке',
  reportNote: 'Откроется письмо нам, в котором уже есть код и версия.',
  letter: {
    subject: (id: string, version: string) => `Ошибка в ${id}, версия ${version}`,
    body: (parts: { statement: string; value: string; source: string; address: string }) =>
      `${parts.statement}\nЗначение: ${parts.value}\nИсточник: ${parts.source}\n${parts.address}\n\nЧто не так и где это можно проверить?\n\n`,
  },
};
