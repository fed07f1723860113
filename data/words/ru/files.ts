/** What published files hold, by the original sentence. */
export const files: Readonly<Record<string, string>> = {
  'The tables as CSV, their Data Package, a read me and the licence.':
    'Таблицы в CSV, их Data Package, описание и лицензия.',
  'A workbook: read me, figures, dictionary, codes, sources, events, relations, each source with its link. Numbers and days are typed.':
    'Книга Excel на английском: описание, показатели, словарь, коды, источники, события, связи, у каждого источника ссылка. Числа и даты — настоящие числа и даты.',
  'The same workbook with titles, values and units in another language (ru).':
    'Та же книга по-русски: названия столбцов, значения и единицы.',
  'Data Package 2.0: columns, types, units, keys, sizes and hashes of the CSV files. Version 1 readers take it too.':
    'Data Package 2.0: столбцы, типы, единицы, ключи, размеры и контрольные суммы файлов CSV. Подходит и программам для версии 1.',
  'CSV on the Web: the CSV files of the tables and the keys between them.':
    'CSV on the Web: файлы CSV всех таблиц и ключи между ними.',
  'TypeScript types of the JSON files.': 'Типы файлов JSON для TypeScript.',
  'What each version added, removed and revised: old value, new value, reason.':
    'Что в каждой версии добавили, убрали и исправили: было, стало, причина.',
  'SHA-256 of every file of the version: sha256sum --check SHA256SUMS.':
    'SHA-256 каждого файла версии: sha256sum --check SHA256SUMS.',
  'Every figure, as a plain table. UTF-8 without a byte order mark.':
    'Все показатели простой таблицей. UTF-8 без метки порядка байтов.',
  'Every dated event, as a plain table. UTF-8 without a byte order mark.':
    'Все события с датами простой таблицей. UTF-8 без метки порядка байтов.',
  'Every source, as a plain table. UTF-8 without a byte order mark.':
    'Все источники простой таблицей. UTF-8 без метки порядка байтов.',
  'Every relation, as a plain table. UTF-8 without a byte order mark.':
    'Все связи между показателями простой таблицей. UTF-8 без метки порядка байтов.',
  'Why figures are not drawn, as a plain table. UTF-8 without a byte order mark.':
    'Почему показателей нет на графиках, простой таблицей. UTF-8 без метки порядка байтов.',
  'Why figures are not drawn, with what the columns mean, in one JSON document.':
    'Почему показателей нет на графиках и смысл столбцов в одном документе JSON.',
  'SDMX-CSV 2.0: every figure that has a number, with its low and high ends.':
    'SDMX-CSV 2.0: все показатели с числом, с нижней и верхней границами.',
  'What the codes of the SDMX-CSV mean.': 'Что значат коды в SDMX-CSV.',
  'The same table for Excel: with a byte order mark.': 'Та же таблица для Excel: с меткой порядка байтов.',
  'CSV on the Web: the types of the CSV’s columns.': 'CSV on the Web: типы столбцов файла CSV.',
  'Every figure, with what the columns mean, in one JSON document.':
    'Все показатели и смысл столбцов в одном документе JSON.',
  'Every dated event, with what the columns mean, in one JSON document.':
    'Все события и смысл столбцов в одном документе JSON.',
  'Every source, with what the columns mean, in one JSON document.':
    'Все источники и смысл столбцов в одном документе JSON.',
  'Every relation, with what the columns mean, in one JSON document.':
    'Все связи между показателями и смысл столбцов в одном документе JSON.',
  'JSON Lines: one row a line.': 'JSON Lines: одна запись в строке.',
  'Parquet: typed columns, for DuckDB, pandas, R and the like.':
    'Parquet: столбцы с типами, для DuckDB, pandas, R и подобных.',
  'JSON Schema of the JSON file and of one line.': 'JSON Schema файла JSON и одной строки.',
  'The words in another language (ru); codes, numbers and dates are the same.':
    'Слова по-русски; коды, числа и даты те же.',
  'The same for Excel (ru).': 'То же для Excel, по-русски: разделитель — точка с запятой, в числах десятичная запятая.',
  'CSV on the Web, for this file (ru).': 'CSV on the Web для файла на русском.',
  'The same as JSON (ru).': 'То же в JSON, по-русски.',
};
