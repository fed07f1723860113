import { plural } from '../../../data/words/ru/plural';
import type { Words } from '../en';

/** The explore page's words around the workbench, which has words of its own. */
export const explorePage: Words['explorePage'] = {
  title: 'Все показатели',
  lead: ({ numbers, words, gaps }) =>
    `В наборе ${plural(numbers + words + gaps, 'показатель', 'показателя', 'показателей')}: ${plural(numbers, 'число', 'числа', 'чисел')}, ${plural(words, 'высказывание', 'высказывания', 'высказываний')} без числа и ${plural(gaps, 'пропуск', 'пропуска', 'пропусков')}. У каждого источник, дата и оговорки. Отбирайте, сравнивайте, скачивайте. У слов и пропусков знака на графике нет.`,
  noScript: 'Фильтрам и графикам нужен JavaScript. Таблица ниже показывает все показатели и без него.',
};
