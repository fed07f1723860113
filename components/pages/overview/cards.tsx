import type { ReactNode } from 'react';
import { storyPath } from '../../../data/addresses';
import { fill } from '../../../data/fill';
import { numbersOf } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import { howMany } from '../../charts/how-many';
import { CARD_FIGURES, type CardName, cardValue } from '../../charts/overview/card-figures';
import { bareFrame, rowsOf } from '../../charts/overview/rows';
import { stillInk } from '../../draw/ink';
import { fluidPicture } from '../../draw/pictures-of';
import { smallStrip } from '../../draw/plots/strip';
import { FluidPicture } from '../../figure/pictures';
import { wordsOf } from '../../words';

/** The chapter of the story that each card links to. */
const CHAPTERS: Readonly<Record<CardName, string>> = {
  left: 'how-many-left',
  abroad: 'where-they-went',
  back: 'would-they-return',
  lost: 'what-russia-lost',
};

/** The four numbers that the article is about, each with its source, its date and what it leaves out. */
export function Cards({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).overview;
  const { left, abroad, back, lost } = say.cards;
  const filled = (template: string) => fill(template, lang).plain;
  return (
    <section className="cards" aria-label={say.numbers}>
      <CardFrame card="left" title={left.title} lang={lang}>
        <Value id={CARD_FIGURES.left[0]} lang={lang} />
        <p>{filled(left.source)}</p>
        <StripOfTotals lang={lang} />
      </CardFrame>
      <CardFrame card="abroad" title={abroad.title} lang={lang}>
        <Value id={CARD_FIGURES.abroad[0]} lang={lang} />
        <p>{filled(abroad.source)}</p>
        <p className="warning">{abroad.warning}</p>
      </CardFrame>
      <CardFrame card="back" title={back.title} lang={lang}>
        <Pair card="back" notes={[back.war, back.change]} lang={lang} />
        <p>{filled(back.source)}</p>
      </CardFrame>
      <CardFrame card="lost" title={lost.title} lang={lang}>
        <Pair card="lost" notes={[lost.summary, filled(lost.counted)]} lang={lang} />
      </CardFrame>
    </section>
  );
}

function CardFrame(props: { card: CardName; title: string; lang: Lang; children: ReactNode }) {
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

/** A card's two values side by side, each with its note. */
function Pair({ card, notes, lang }: { card: 'back' | 'lost'; notes: readonly [string, string]; lang: Lang }) {
  return (
    <div className="two">
      {CARD_FIGURES[card].map((id, i) => (
        <div key={id}>
          <Value id={id} lang={lang} />
          <p>{notes[i]}</p>
        </div>
      ))}
    </div>
  );
}

/** One value as its record has it; words instead of a number are smaller. */
function Value({ id, lang }: { id: string; lang: Lang }) {
  const { said, isWord } = cardValue(id, lang);
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
  const picture = fluidPicture(smallStrip, smallStrip.layout(rows, bareFrame(lang)), stillInk);
  return (
    <div className="strip">
      <FluidPicture picture={picture} className="still" label={said} role="img" />
      <p>{said}</p>
    </div>
  );
}
