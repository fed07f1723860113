import { imagePath, type MadeImage, madeImagePath, previewPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import type { Theme } from '../draw/theme';
import { wordsOf } from '../words';

const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];

/** Every format of a chart's image, light and dark, folded away: most readers want the one in the links. */
export function MoreImages({ chart, lang }: { chart: AnyChart; lang: Lang }) {
  const { more, moreImages: say } = wordsOf(lang).interface.chart;
  const made = (name: MadeImage) => (theme: Theme) => madeImagePath(chart.slug, lang, theme, name);
  const kinds: readonly (readonly [string, (theme: Theme) => string])[] = [
    [say.svg, (theme) => imagePath(chart.slug, lang, theme, 'svg')],
    [say.outlined, made('outlined.svg')],
    ...([1, 2, 3] as const).map(
      (density) => [say.png(density), (theme: Theme) => imagePath(chart.slug, lang, theme, 'png', density)] as const,
    ),
    [say.article, made('article.png')],
    [say.square, made('square.png')],
  ];
  return (
    <details className="more-images">
      <summary>{more}</summary>
      <ul>
        {kinds.map(([name, address]) => (
          <li key={name}>
            {name}:{' '}
            {THEMES.map((theme, i) => (
              <span key={theme}>
                {i > 0 && ', '}
                <a href={address(theme)} aria-label={`${name}, ${say[theme]}`}>
                  {say[theme]}
                </a>
              </span>
            ))}
          </li>
        ))}
        <li>
          <a href={previewPath(chart.slug, lang)}>{say.preview}</a>
        </li>
      </ul>
    </details>
  );
}
