import { useState } from 'react';
import { downloadPath, inLanguage } from '../../../data/addresses';
import type { Lang } from '../../../data/vocabulary';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { View } from '../view';
import type { ExploreWording } from '../words';
import type { Form } from './export';

/** The rows in sight as files, and a third one that says which rows they are. Made in the browser, when they are asked for. */
export function Downloads(props: {
  figures: readonly ExploreFigure[];
  view: View;
  search: string;
  data: ExploreData;
  lang: Lang;
  say: ExploreWording;
}) {
  const { figures, view, search, data, lang, say } = props;
  const [failed, setFailed] = useState(false);
  const take = async (form: Form) => {
    try {
      const { fileOf } = await import('./export');
      const [filters, order, address] = [say.filters(view, data), say.order(view.sort), window.location.href];
      save(fileOf(form, { figures, edition: data, lang, search, address, filters, order }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const whole = downloadPath('latest', `${inLanguage('figures', lang)}.csv`);
  return (
    <div className="explore-downloads">
      <span>{say.downloads}</span>
      {(
        [
          ['csv', 'CSV'],
          ['json', 'JSON'],
          ['metadata', say.metadata],
        ] as const
      ).map(([form, name]) => (
        <button key={form} type="button" onClick={() => take(form)}>
          {name}
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
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
