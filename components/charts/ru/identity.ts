import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title:
    'Опрос: частью россиян за границей себя чувствуют {outrush-identity-russians-abroad}, России — {outrush-identity-russia}',
  summary: '% опрошенных, можно несколько ответов; OutRush, лето 2023 года; нерепрезентативно',
  howToRead:
    'Каждая точка — доля тех, кто выбрал этот ответ; шкала — до всех опрошенных. Можно было выбрать несколько, поэтому в сумме доли не дают ста.',
  notes: [
    'За первые три волны в опросе участвовали {outrush-w3-n}; доли — из третьей. Выборка [[convenience-sample|стихийная]], и авторы не утверждают, что по ней можно судить обо всех эмигрантах.',
    'Доли мы прочитали в пересказе «Коммерсанта». Как звучал каждый ответ, там приведено не всегда, и некоторые мы сократили: «мир» — это граждане мира, «Европа» — европейцы.',
  ],
  groups: {
    answers: { title: 'Частью чего себя чувствуют' },
  },
  labels: {
    'outrush-identity-russians-abroad': { name: 'россияне за границей' },
    'outrush-identity-world': { name: 'мир' },
    'outrush-identity-family': { name: 'семья и близкие' },
    'outrush-identity-future-russia': { name: 'Россия будущего' },
    'outrush-identity-european': { name: 'Европа' },
    'outrush-identity-host': { name: 'принимающая страна' },
    'outrush-identity-russia': { name: 'Россия в целом' },
  },
};
