import type { ChapterText } from '../chapter';

export const tiesThatLast: ChapterText = {
  title: 'Какие связи остаются',
  finding:
    'В одном опросе рабочие связи с Россией быстро ослабли. Частью россиян за границей себя чувствовали чаще, чем частью России.',
  paragraphs: [
    {
      text: 'Участники опроса OutRush вспоминали, где работали до отъезда: [[chart:russian-employers|в российских компаниях]] — {work-russian-firms-before}. К лету 2023 года — {work-russian-firms-2023-07}.',
    },
    {
      text: 'На вопрос, частью чего они себя чувствуют, {outrush-identity-russians-abroad} назвали россиян за границей, а {outrush-identity-russia} — Россию в целом. Можно было выбрать несколько ответов. За российской политикой по-прежнему следили {outrush-follow-politics}.',
    },
    {
      text: 'Кто-то тоскует по дому, кому-то трудно на новом месте, говорится в пересказе. Но и они не верят, что преследования кончатся, что бы ни происходило в Украине.',
      from: 'summary',
    },
  ],
};
