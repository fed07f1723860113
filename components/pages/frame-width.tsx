import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/** The narrowest and widest column for the preview, in px. */
const REACH = { min: 320, max: 960 };
const PRESETS = [320, 640, 960] as const;

/** Sets the width of the preview by slider, number or three buttons. It needs the script and the open dialog. */
export function FrameWidth({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).embed;
  return (
    <fieldset className="only-lifted frame-width">
      <legend>{say.width}</legend>
      <input type="range" {...REACH} step={10} defaultValue={640} aria-label={say.width} data-frame-width="" />
      <input type="number" {...REACH} defaultValue={640} aria-label={say.widthExact} data-frame-width="" />
      {PRESETS.map((width) => (
        <button key={width} type="button" value={width} data-frame-width="">
          {say.widthPreset(width)}
        </button>
      ))}
    </fieldset>
  );
}
