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
    missing: 'Пригодного числа не опубликовали. Это не ноль.',
  } satisfies Record<ValueKind | 'about', string>,
  /** The line on which it is compared with others. */
  strip: {
    title: (count: number, measure: string, place: string) =>
      `Место среди ${plural(count, 'показателя', 'показателей', 'показателей')}: «${measure}»${place && `, ${place}`}`,
    note: 'Штрих — одно число, отрезок — диапазон, стрелка — нижняя или верхняя граница. Кого считали и за какие дни, у каждого показателя своё.',
  },
  counted: 'Кого считали',
  unit: 'Единица',
  unitName: (unit: Unit) => dataWords.unitNames[unit],
  place: 'Страна',
  noPlace: 'не одна страна',
  measure: 'Что считали',
  countedBy: 'Кто считал',
  period: 'Период',
  noPeriod: 'источник не говорит',
  published: 'Опубликовано',
  status: 'Статус значения',
  origin: 'Происхождение',
  confidence: 'Уверенность',
  seen: 'Где прочитано',
  seenOn: (pages: number) =>
    pages === 1
      ? 'Только на одной странице. Больше нигде из того, что мы прочли, этого нет.'
      : `${plural(pages, 'страница', 'страницы', 'страниц')}. Каждая перепечатка одного сообщения считается отдельно, поэтому о независимых подсчётах это не говорит.`,
  caveat: 'О чём это не говорит',
  source: 'Источник',
  series: 'То же на другие даты',
  seriesLead:
    'Всё это одинаково посчитала одна и та же организация, и только такие числа можно соединять линией. В данных это ряд',
  seriesColumns: ['Период', 'Значение', 'Опубликовано'],
  thisOne: 'этот показатель',
  related: 'Связанные показатели',
  relations: {
    'exact-form-of': { fromHere: 'То же, округлённо', toHere: 'То же, точно' },
    'same-figure-relayed': { fromHere: 'Тот же показатель, первое сообщение', toHere: 'Тот же показатель, пересказ' },
    revises: { fromHere: 'Уточняет прежнее число', toHere: 'Уточнено позднее' },
    'conflicts-with': { fromHere: 'Расходится с этим', toHere: 'Расходится с этим' },
    'part-of': { fromHere: 'Целое, в которое это входит', toHere: 'Часть этого' },
    'control-for': { fromHere: 'Сравнивают с этим', toHere: 'Для сравнения' },
  },
  otherUnit: 'То же, в другой единице',
  conflicts: 'Где показатель расходится с другими',
  charts: 'Графики, где он есть',
  drawnIn: 'на графике',
  mentionedIn: 'упомянут в тексте',
  inNoChart: 'Ни на одном графике его нет.',
  explore: 'Найти похожие показатели и сравнить',
  link: 'Постоянная ссылка',
  linkNote: 'Адрес остаётся, даже если показатель исправят. Какую его версию вы видели, сказано рядом со ссылкой.',
  report: 'Сообщить об ошибке',
  reportNote: 'Откроется письмо нам, код и версия в нём уже указаны.',
  letter: {
    subject: (id: string, version: string) => `Ошибка в ${id}, версия ${version}`,
    body: (parts: { statement: string; value: string; source: string; address: string }) =>
      `${parts.statement}\nЗначение: ${parts.value}\nИсточник: ${parts.source}\n${parts.address}\n\nЧто не так и где это можно проверить?\n\n`,
  },
};
