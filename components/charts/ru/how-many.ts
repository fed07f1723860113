import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title: 'The New York Times: из России уехали {nyt-total-fled}',
  summary: 'Опубликованные оценки числа уехавших с начала вторжения; у каждой своя дата',
  howToRead:
    'Каждая отметка — одна опубликованная оценка числа уехавших: точка — одно число, отрезок — [[range|диапазон]], стрелка — [[at-least|«не менее»]]. Оранжевым показано число The New York Times от {peace-article-date}. Оценки доведены до разных дат, и если одна больше другой, это не значит, что потом уехало больше людей.',
  notes: [
    'Это отъезды, а не люди, живущие за границей сейчас: часть вернулась. Единственный известный нам подсчёт тех, кто остаётся за границей, сделал The Bell: в июле 2024 года — {total-thebell-2024}. Он считает другое и по-другому, поэтому вычитать одно число из другого нельзя.',
    'Число круглое, и в той части статьи, которую удалось прочитать, не сказано, как его получили. Возможно, его взяли у проекта OutRush: по одному пересказу, тот называет такое же число со ссылкой на статистику принимающих стран.',
    'Оно близко к двум другим. Центр смешанной миграции тоже называет {total-mmc-2024} — в изложении Reuters. Исследовательская группа Re: Russia в июле 2023 года сложила данные принимающих стран и получила {total-rerussia-2023}. Возможно, все три — одно число, которое передавали друг другу, но подтверждений мы не нашли.',
    'Полномасштабное вторжение в Украину началось {event-invasion}. Почему уехал каждый из этих людей и надолго ли, число не говорит.',
  ],
  labels: {
    'total-sonin-10days': { name: 'Константин Сонин', detail: 'первые десять дней' },
    'total-okrussians-2022-03': { name: 'OK Russians', detail: '{total-okrussians-2022-03|month}' },
    'total-florinskaya-2022-05': { name: 'Юлия Флоринская', detail: '{total-florinskaya-2022-05|month}' },
    'total-ponars-2022': { name: 'PONARS', detail: '{total-ponars-2022|month}' },
    'total-pre-mobilisation': { name: 'Re: Russia', detail: 'до {event-mobilisation}' },
    'total-rerussia-2023': { name: 'Re: Russia', detail: '{total-rerussia-2023|month}' },
    'total-mmc-2024': { name: 'Центр смешанной миграции', detail: '{total-mmc-2024|month}' },
    'nyt-total-fled': { name: 'The New York Times', detail: '{nyt-total-fled|reported}' },
  },
};
