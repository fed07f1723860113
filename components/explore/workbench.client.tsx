'use client';

import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { figurePath } from '../../data/addresses';
import { type Lang, TOPICS } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { parseQuery, writeQuery } from './address/query';
import { currentSearch, noSearch, pushSearch, typeSearch, watchSearch } from './address/search-store';
import { choose } from './choose/choose';
import { searchText } from './choose/search-text';
import { Controls } from './controls/controls';
import type { ExploreData } from './explore-data';
import { Result } from './result';
import { FullTable } from './table/full-table';
import type { View } from './view';
import { exploreWording } from './words';

/**
 * The explore page below its lead. On the server, and where scripts don't run, it is the full table;
 * once awake it reads the address and shows controls, pictures and the chosen rows instead. The table is
 * made here, from the same data, so that the page doesn't carry its rows a second time.
 */
export function Workbench({ data, lang }: { data: ExploreData; lang: Lang }) {
  const [awake, setAwake] = useState(false);
  // In slices, so that a reader's tap meanwhile is answered.
  useEffect(() => startTransition(() => setAwake(true)), []);
  return awake ? <Bench data={data} lang={lang} /> : <Asleep data={data} lang={lang} />;
}

/**
 * The full table, made on the server only. The browser leaves what it was sent as it is: to go through its rows only to
 * throw them away would keep a slow phone busy.
 */
function Asleep({ data, lang }: { data: ExploreData; lang: Lang }) {
  if (typeof window !== 'undefined') {
    return <div className="explore-all" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
  }
  const { topics } = wordingOf(lang);
  return (
    <div className="explore-all">
      <FullTable
        data={data}
        groups={TOPICS.map((topic) => ({ title: topics[topic], topic }))}
        say={exploreWording(lang)}
        figureHref={(id) => figurePath(lang, id)}
      />
    </div>
  );
}

const push = (next: View) => pushSearch(writeQuery(next));
const type = (next: View) => typeSearch(writeQuery(next));

/**
 * Controls answer at once; counts, pictures and table follow when they are ready, and a newer choice overtakes
 * them. So a slow phone never waits for a chart to tick a box.
 */
function Bench({ data, lang }: { data: ExploreData; lang: Lang }) {
  const search = useSyncExternalStore(watchSearch, currentSearch, noSearch);
  const say = exploreWording(lang);
  const textOf = useMemo(() => searchText(data), [data]);
  const { view, dropped } = useMemo(() => parseQuery(search, data), [search, data]);
  const later = useDeferredValue(view);
  const choice = useMemo(() => choose(data.figures, later, textOf), [data, later, textOf]);
  // The address holds the newest view, also while a result on its way shows the one before.
  const change = useCallback(
    (next: (from: View) => View) => push(next(parseQuery(currentSearch(), data).view)),
    [data],
  );
  return (
    <div className="explore-bench">
      <Controls data={data} view={view} choice={choice} say={say} onChoose={push} onType={type} />
      <div className="explore-result" aria-busy={later !== view}>
        <div className="explore-dropped" role="status">
          {dropped.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an address may say the same nonsense twice, and notices never move
            <p key={`${i} ${one.param} ${one.value}`}>{say.dropped(one)}</p>
          ))}
        </div>
        <Result
          view={later}
          choice={choice}
          current={view}
          data={data}
          lang={lang}
          say={say}
          onChoose={push}
          onChange={change}
        />
      </div>
    </div>
  );
}
