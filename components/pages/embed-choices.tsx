import { absolute, chartPath, embedPath, pinnedEmbedPath } from '../../data/addresses';
import { frozenEmbedFiles } from '../../data/releases/frozen';
import { lastRelease } from '../../data/releases/releases';
import { LANGS, type Lang } from '../../data/vocabulary';
import type { Embeddable } from '../answers/embeddables';
import { snippets } from '../answers/snippet';
import { wordsOf } from '../words';

/** The settings of an embed. The script applies each choice to the snippets and the preview. */
export function EmbedChoices({ chart, lang }: { chart: Embeddable; lang: Lang }) {
  const say = wordsOf(lang).embed;
  const { theme, background, start, version } = say;
  const frozen = frozenEmbedFiles(lastRelease.version);
  const isPinned = LANGS.every((one) => frozen.includes(`${chart.slug}.${one}.html`));
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <div className="only-lifted choices">
      <label>
        {say.language}
        <select data-embed-choice="lang" defaultValue={lang}>
          {LANGS.map((one) => {
            const texts = snippets(chart, one);
            return (
              <option
                key={one}
                value={one}
                data-page={absolute(chartPath(one, chart.slug))}
                data-latest={absolute(embedPath(chart.slug, one))}
                data-pinned={absolute(pinnedEmbedPath(lastRelease.version, chart.slug, one))}
                data-frame={texts.frame}
                data-loader={texts.loader}
                data-picture={texts.picture}
                data-oembed={texts.oembed}
              >
                {names.of(one)}
              </option>
            );
          })}
        </select>
      </label>
      <Choice name="theme" label={theme.label} options={{ '': theme.auto, light: theme.light, dark: theme.dark }} />
      <Choice
        name="bg"
        label={background.label}
        options={{ '': background.page, transparent: background.transparent }}
      />
      <Choice name="open" label={start.label} options={{ '': start.closed, table: start.table }} />
      {isPinned && (
        <Choice
          name="version"
          label={version.label}
          options={{ '': version.latest, pinned: version.pinned(lastRelease.version) }}
        />
      )}
    </div>
  );
}

/** One setting; its empty value is the embed's default. */
function Choice({ name, label, options }: { name: string; label: string; options: Readonly<Record<string, string>> }) {
  return (
    <label>
      {label}
      <select data-embed-choice={name}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
