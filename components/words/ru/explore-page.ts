import { plural } from '../../../data/words/ru/plural';
import type { Words } from '../en';

/** What the explore page says in Russian around the workbench, which has words of its own. */
export const explorePage: Words['explorePage'] = {
  title: 'Все показатели',
  lead: (count: number) =>
    `В наборе ${plural(count, 'показатель', 'показателя', 'показателей')}, у каждого источник, дата и сомнения. Выбирайте, сравнивайте, забирайте. То, что сказано словами или не сказано вовсе, знака не получает.`,
  noScript: 'Фильтрам и графикам нужен JavaScript. Таблица ниже показывает все показатели и без него.',
};
