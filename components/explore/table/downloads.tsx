import type { ExploreData, ExploreFigure } from '../explore-data';
import type { View } from '../view';
import type { ExploreWording } from '../words';
import { exportMetadata, exportName, exportRows } from './export';

/** The rows in sight as files, and a third one that says which rows they are. Made in the browser. */
export function Downloads(props: {
  figures: readonly ExploreFigure[];
  view: View;
  search: string;
  data: ExploreData;
  say: ExploreWording;
}) {
  const { figures, view, search, data, say } = props;
  const name = exportName(search, data.version);
  const rows = () => exportRows(figures, view.columns, data);
  const csv = async () => {
    // Loaded when it is asked for: few readers take the rows away.
    const { stringify } = await import('csv-stringify/browser/esm/sync');
    return stringify([...rows()], { header: true, record_delimiter: 'windows', cast: { number: String } });
  };
  const metadata = () => ({
    ...exportMetadata(
      rows(),
      { address: window.location.href, filters: say.filters(view, data.places), order: say.order(view.sort) },
      data,
    ),
    files: [`${name}.csv`, `${name}.json`],
  });
  return (
    <p className="explore-downloads">
      {say.downloads}{' '}
      <button type="button" onClick={async () => save(`${name}.csv`, await csv(), 'text/csv;charset=utf-8')}>
        CSV
      </button>
      <button type="button" onClick={() => save(`${name}.json`, json(rows()), 'application/json')}>
        JSON
      </button>
      <button type="button" onClick={() => save(`${name}.metadata.json`, json(metadata()), 'application/json')}>
        {say.metadata}
      </button>
    </p>
  );
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function save(name: string, text: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
