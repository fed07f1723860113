import { embedPath, ORIGIN } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../chart';
import { embedHeight } from '../surfaces/embed-heights';
import { iframeSnippet } from '../surfaces/snippet';
import { interfaceWording } from '../wording';

/** How to embed a chart: the line to paste, a button to copy it, and a live preview. */
export function EmbedSection({ chart, lang }: { chart: AnyChart; lang: Lang }) {
  const { embed } = interfaceWording(lang);
  const box = `${chart.slug}-snippet`;
  return (
    <section id="embed" className="page" aria-labelledby="embed-title">
      <h2 id="embed-title">{embed.heading}</h2>
      <p>{embed.lead}</p>
      <label htmlFor={box}>{embed.snippet}</label>
      <textarea
        id={box}
        readOnly
        rows={5}
        spellCheck={false}
        data-origin={ORIGIN}
        defaultValue={iframeSnippet(chart, lang)}
        suppressHydrationWarning
      />
      <p className="copy">
        <button
          type="button"
          hidden
          suppressHydrationWarning
          data-copy={box}
          data-done={embed.copied}
          data-failed={embed.copyFailed}
        >
          {embed.copy}
        </button>
        <span role="status" />
      </p>
      <p>{embed.theme}</p>
      <p>{embed.height}</p>
      <h3>{embed.preview}</h3>
      <iframe
        src={embedPath(chart.slug, lang)}
        title={embed.previewTitle(chart.words(lang).title.plain)}
        height={embedHeight(chart.slug, lang)}
        loading="lazy"
        suppressHydrationWarning
      />
    </section>
  );
}
