import { embedPath, ORIGIN, OVERVIEW, privacyPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import type { Embeddable } from '../answers/embeddables';
import { snippets } from '../answers/snippet';
import { embedHeight } from '../figure/embed-heights';
import { wordsOf } from '../words';
import { CopyBox } from './copy-box';
import { EmbedChoices } from './embed-choices';
import { Fold } from './fold';
import { FrameWidth } from './frame-width';

/**
 * How to embed a chart: snippets and a live preview. It is one dialog in a closed part of the page, where all of it
 * works without a script; the script opens it above the page from the chart's Embed link, with the settings too.
 */
export function EmbedSection({ chart, lang }: { chart: Embeddable; lang: Lang }) {
  const say = wordsOf(lang).embed;
  const heading = chart.slug === OVERVIEW ? say.whole : say.heading;
  const texts = snippets(chart, lang);
  return (
    <Fold title={heading} id="embed-title">
      <section id="embed" aria-labelledby="embed-title">
        <dialog open className="page embed-dialog" aria-labelledby="embed-title" suppressHydrationWarning>
          <form method="dialog" className="only-lifted">
            <button type="submit">{say.close}</button>
          </form>
          <h2 className="only-lifted">{heading}</h2>
          <p>
            {say.lead} <a href={privacyPath(lang)}>{say.privacy}</a>.
          </p>
          <p className="lift">
            <button type="button" hidden data-lifts-embed="">
              {say.choose}
            </button>
          </p>
          <div className="embed-columns">
            <div>
              <EmbedChoices chart={chart} lang={lang} />
              {(['frame', 'loader', 'picture', 'oembed'] as const).map((kind) => (
                <CopyBox
                  key={kind}
                  kind={kind}
                  id={`${chart.slug}-${kind}`}
                  text={texts[kind]}
                  origin={ORIGIN}
                  lang={lang}
                />
              ))}
              <p className="only-flat">{say.byHand}</p>
            </div>
            <div>
              <h3>{say.preview}</h3>
              <FrameWidth lang={lang} />
              <div className="stage">
                <iframe
                  src={embedPath(chart.slug, lang)}
                  title={say.previewTitle(chart.words(lang).title.plain)}
                  height={embedHeight(chart.slug, lang)}
                  loading="lazy"
                />
              </div>
            </div>
          </div>
        </dialog>
      </section>
    </Fold>
  );
}
