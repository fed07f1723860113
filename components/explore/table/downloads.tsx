import { useState } from 'react';
import { downloadPath, inLanguage } from '../../../data/addresses';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import type { View } from '../view';
import type { Form } from './export';

/** Downloads of the chosen rows, and of a file that describes them. Made in the browser on request. */
export function Downloads({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const { data, lang, say } = useBench();
  const [failed, setFailed] = useState(false);
  const download = async (form: Form) => {
    try {
      const { fileOf } = await import('./export');
      const said = { filters: say.filters(view, data), order: say.order(view.sort) };
      const found = { figures, data, lang, address: window.location.href };
      save(await fileOf(form, { ...found, ...said }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const whole = downloadPath('latest', `${inLanguage('figures', lang)}.csv`);
  const forms: Readonly<Record<Form, string>> = { csv: 'CSV', excel: 'Excel', json: 'JSON', metadata: say.metadata };
  return (
    <div className="explore-downloads">
      <span>{say.downloads}</span>
      {(Object.keys(forms) as Form[]).map((form) => (
        <button key={form} type="button" onClick={() => download(form)}>
          {forms[form]}
        </button>
      ))}
      <span role="status">
        {failed && (
          <>
            {say.notMade} <a href={whole}>{whole}</a>
          </>
        )}
      </span>
    </div>
  );
}

function save({ name, text, type }: { name: string; text: string; type: string }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Safari reads the object URL after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
