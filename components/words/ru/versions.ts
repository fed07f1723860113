import type { Changes } from '../../../data/releases/changes';
import { plural } from '../../../data/words/ru/plural';

export const versions = {
  title: 'Версии данных',
  lead: 'Что в каждой версии добавили, убрали и исправили. Это выведено из самих файлов. Файлы выпущенной версии никогда не меняются.',
  feed: 'Лента новых версий',
  json: 'То же для программ',
  version: (version: string, date: string) => `Версия ${version}, ${date}`,
  draft: (before: string) => `После версии ${before} (черновик)`,
  draftLead: (next: string, before: string) =>
    `Версия ${next} ещё не выпущена: её файлы могут измениться. Ссылайтесь на версию ${before}.`,
  draftFiles: 'Нынешние файлы перечислены в списке контрольных сумм',
  first: 'Первая версия.',
  filesOf: 'Её файлы перечислены в списке контрольных сумм',
  summary: ({ added, removed, revised, files }: Changes) =>
    [
      added.length > 0 && plural(added.length, 'новая запись', 'новые записи', 'новых записей'),
      removed.length > 0 && plural(removed.length, 'запись убрана', 'записи убраны', 'записей убрано'),
      revised.length > 0 && plural(revised.length, 'поле исправлено', 'поля исправлены', 'полей исправлено'),
      files.added.length > 0 && plural(files.added.length, 'новый файл', 'новых файла', 'новых файлов'),
    ]
      .filter(Boolean)
      .join(', ') || 'записи прежние',
  added: 'Добавлено',
  removed: 'Убрано',
  revised: 'Исправлено',
  columns: ['Запись', 'Поле', 'Было', 'Стало', 'Причина'],
  none: 'ничего',
  filesAdded: 'Новые файлы',
  filesRemoved: 'Файлы, которых больше нет',
  numbers:
    'Первая часть номера версии растёт, когда исчезают столбцы, записи или файлы либо появляются новые столбцы; вторая — когда добавляются записи или файлы; третья — когда исправлены значения или слова.',
};
