import type { Lang } from '../../../../data/vocabulary';
import { imagePalette } from '../../../draw/ink';
import { Lines } from '../../../draw/marks/lines';
import { card, Headline, PREVIEW, roomOf, SERIF, termsLine } from './card';
import { fitText } from './fit';

/** A page's title and description, 1200 x 630. */
export function pagePreview(page: { readonly title: string; readonly lead: string }, lang: Lang): Promise<string> {
  const ink = imagePalette('light');
  const room = roomOf(PREVIEW, 1);
  const title = fitText(page.title, { ...room, height: 260 }, 'serifBold', [96, 84, 72, 60]);
  const below = title.bottom + 20;
  const lead = fitText(
    page.lead,
    { ...room, top: below, height: room.top + room.height - below },
    'sans',
    [40, 36, 32, 28, 24],
  );
  return card(
    PREVIEW,
    { title: page.title, lang, ink, foot: [termsLine(lang)], footWidth: room.width },
    <>
      <Headline text={title} ink={ink} />
      <Lines lines={lead.lines} size={lead.size} fill={ink.colour('soft')} />
    </>,
  );
}

/** A figure's value in words, its statement and its source, 1200 x 630. */
export function figurePreview(
  figure: { readonly value: string; readonly statement: string; readonly source: string; readonly isArticle: boolean },
  lang: Lang,
): Promise<string> {
  const ink = imagePalette('light');
  const room = roomOf(PREVIEW, 3);
  const value = fitText(capitalised(figure.value, lang), { ...room, height: 210 }, 'serifBold', [92, 80, 68, 56, 48]);
  const below = value.bottom + 18;
  const statement = fitText(
    figure.statement,
    { ...room, top: below, height: room.top + room.height - below },
    'sans',
    [44, 40, 36, 32, 28, 24],
  );
  return card(
    PREVIEW,
    { title: figure.statement, lang, ink, foot: [figure.source, termsLine(lang)], footWidth: room.width },
    <>
      <g fontFamily={SERIF}>
        <Lines
          lines={value.lines}
          size={value.size}
          weight={600}
          fill={ink.colour(figure.isArticle ? 'accent' : 'left')}
        />
      </g>
      <Lines lines={statement.lines} size={statement.size} fill={ink.colour('ink')} />
    </>,
  );
}

const capitalised = (text: string, lang: Lang) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
