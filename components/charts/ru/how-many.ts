import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title: '{nyt-total-fled|cap} уехали из России с начала вторжения в Украину',
  summary:
    'The New York Times назвала это число {peace-article-date}, говоря о россиянах, которые бежали после начала полномасштабного вторжения {event-invasion}.',
  howToRead:
    'Каждая точка — тысяча человек, каждый блок — сто тысяч. По одному людей никто не считал: источник пишет «около».',
  notes: [
    'Число круглое, и в той части статьи, которую удалось прочитать, не сказано, как его получили. Возможно, его взяли у проекта OutRush: по одному пересказу, тот называет такое же число со ссылкой на статистику принимающих стран.',
    'Оно близко к двум другим. Центр смешанной миграции тоже называет {total-mmc-2024} — в изложении Reuters. Исследовательская группа Re: Russia в июле 2023 года сложила данные принимающих стран, и у неё вышло {total-rerussia-2023}.',
  ],
  aside: {
    title: 'Что это число учитывает и чего не учитывает',
    lines: [
      'Оно учитывает отъезды: россиян, которые уехали после начала вторжения.',
      'Оно не говорит, сколько людей за границей сегодня. Некоторые вернулись. Единственный известный нам подсчёт тех, кто остаётся за границей, сделал The Bell. В июле 2024 года он насчитал {total-thebell-2024}.',
      'Оно не говорит, почему уехал каждый из этих людей и как долго собирается оставаться за границей.',
    ],
  },
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
