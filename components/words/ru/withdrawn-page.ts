import type { Words } from '../en';

/** The page at the address of a withdrawn record. */
export const withdrawnPage: Words['withdrawnPage'] = {
  title: 'Эту запись мы отозвали',
  told: 'Читать об этом в рассказе',
  source: 'Источник',
  files: (version: string) =>
    `Последняя версия, в которой она есть, — ${version}. Файлы выпущенных версий не меняются, поэтому в них запись остаётся.`,
  versions: 'Версии и что в каждой изменилось',
};
