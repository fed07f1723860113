import type { ReactNode } from 'react';
import { storyPath } from '../../../data/addresses';
import { figure } from '../../../data/dataset';
import { fill } from '../../../data/fill';
import { sayShort } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import { howMany } from '../../charts/how-many';
import { stillInk } from '../../draw/ink';
import { smallStrip } from '../../draw/plots/strip';
import { FluidPicture } from '../../figure/pictures';
import { wordsOf } from '../../words';
import { pictureOf } from './picture';
import { bareOf, rowsOf } from './rows';

/** What the cards say, by the record each is taken from. */
export const CARD_FIGURES = {
  left: ['nyt-total-fled'],
  abroad: ['total-thebell-2024'],
  back: ['nyt-return-if-war-ends', 'nyt-return-if-democratic'],
  lost: ['summary-sector-shortage', 'it-raec-left'],
} as const;
type Card = keyof typeof CARD_FIGURES;

/** The chapter of the story that each card leads to. */
const CHAPTERS: Readonly<Record<Card, string>> = {
  left: 'how-many-left',
  abroad: 'where-they-went',
  back: 'would-they-return',
  lost: 'what-russia-lost',
};

/** The four numbers that the article is about. None stands without who says it, when, and what it leaves out. */
export function Cards({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).overview;
  const { left, abroad, back, lost } = say.cards;
  const told = (template: string) => fill(template, lang).plain;
  return (
    <section className="cards" aria-label={say.numbers}>
      <CardFrame card="left" title={left.title} lang={lang}>
        <Value card="left" lang={lang} />
        <p>{told(left.source)}</p>
        <StripOfTotals lang={lang} />
      </CardFrame>
      <CardFrame card="abroad" title={abroad.title} lang={lang}>
        <Value card="abroad" lang={lang} />
        <p>{told(abroad.source)}</p>
        <p className="warning">{abroad.warning}</p>
      </CardFrame>
      <CardFrame card="back" title={back.title} lang={lang}>
        <div className="two">
          <div>
            <Value card="back" lang={lang} />
            <p>{back.war}</p>
          </div>
          <div>
            <Value card="back" at={1} lang={lang} />
            <p>{back.change}</p>
          </div>
        </div>
        <p>{told(back.source)}</p>
      </CardFrame>
      <CardFrame card="lost" title={lost.title} lang={lang}>
        <div className="two">
          <div>
            <Value card="lost" lang={lang} />
            <p>{lost.summary}</p>
          </div>
          <div>
            <Value card="lost" at={1} lang={lang} />
            <p>{told(lost.counted)}</p>
          </div>
        </div>
      </CardFrame>
    </section>
  );
}

function CardFrame(props: { card: Card; title: string; lang: Lang; children: ReactNode }) {
  const { card, title, lang, children } = props;
  return (
    <div className={`card ${card}`}>
      <h2>
        <a href={`${storyPath(lang)}#${CHAPTERS[card]}`}>{title}</a>
      </h2>
      {children}
    </div>
  );
}

/** One value as its record has it; words in place of a number are quoted and smaller. */
function Value({ card, at = 0, lang }: { card: Card; at?: 0 | 1; lang: Lang }) {
  const id = CARD_FIGURES[card][at] ?? CARD_FIGURES[card][0];
  const of = figure(id);
  const isWord = of.measured.kind === 'word';
  const { quoted } = wordsOf(lang).overview.cards;
  const said = isWord ? quoted(bareOf(id, lang)) : of.measured.kind === 'range' ? bareOf(id, lang) : sayShort(of, lang);
  return (
    <p className={isWord ? 'number word' : 'number'} data-figure={id}>
      {said}
    </p>
  );
}

/** All published totals of the same measure as ticks, the article's ringed. */
function StripOfTotals({ lang }: { lang: Lang }) {
  const rows = rowsOf(howMany, lang);
  const numbers = rows.flatMap(({ of }) => numbersOf(of.measured));
  const { strip } = wordsOf(lang).overview.cards.left;
  const said = strip(rows.length, Math.min(...numbers), Math.max(...numbers));
  const frame = { composition: 'narrow', lang, groups: {}, inside: {} } as const;
  return (
    <div className="strip">
      <FluidPicture picture={pictureOf(smallStrip, rows, frame, stillInk)} className="still" label={said} role="img" />
      <p>{said}</p>
    </div>
  );
}
