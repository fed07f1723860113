'use client';

import {
  type ReactNode,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { figurePath } from '../../data/addresses';
import { type Lang, TOPICS } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { parseQuery, writeQuery } from './address/query';
import { currentSearch, noSearch, pushSearch, watchSearch } from './address/search-store';
import { type Bench, BenchContext, PinsContext } from './bench';
import { choose } from './choose/choose';
import { makeWhenIdle, searchText } from './choose/search-text';
import { Controls } from './controls/controls';
import { Questions } from './controls/questions';
import { loadPlots } from './load-plots';
import { markTwins } from './mark-twins';
import { Result } from './result';
import { Retry } from './retry';
import { revive } from './revive';
import { COLUMNS } from './table/columns';
import { Table } from './table/table';
import { PLAIN, type View, withPin } from './view';
import { exploreWording } from './words';

type Props = {
  /** The data as one text: React would look at each of ten thousand values on the way. */
  packed: string;
  count: number;
  lang: Lang;
  title: string;
  lead: string;
  zoomBar: ReactNode;
};

/**
 * The explore page. On the server, and where scripts don't run, it is the full table; once ready it reads the address and
 * shows questions, filters, pictures and the chosen rows instead. The table is made here, from the same data, so that the
 * page doesn't carry its rows a second time.
 */
export function Workbench(props: Props) {
  const { count, lang, title } = props;
  const [bench, setBench] = useState<Bench | null>(null);
  const page = useRef<HTMLDivElement>(null);
  // In slices, so that a reader's tap meanwhile is answered: first the data, then the page.
  useEffect(() => {
    const timer = setTimeout(() => {
      const made = benchOf(props, page.current?.clientWidth ?? 0);
      startTransition(() => setBench(made));
    });
    return () => clearTimeout(timer);
  }, [props]);
  useEffect(() => (page.current ? markTwins(page.current) : undefined), []);
  return (
    <div className="explore-page" ref={page}>
      <h1>
        {title} <small>{exploreWording(lang).count(count)}</small>
      </h1>
      {bench ? <Ready made={bench} /> : <Still {...props} />}
    </div>
  );
}

/**
 * The full table, made on the server only. The browser leaves what it was sent as it is: to go through its rows only to
 * throw them away would keep a slow phone busy.
 */
function Still(props: Props) {
  if (typeof window !== 'undefined')
    return <div className="explore-all" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
  const bench = benchOf(props, 0);
  const { figures } = bench.data;
  const { topics } = wordingOf(props.lang);
  return (
    <div className="explore-all">
      <p className="lead">{props.lead}</p>
      <BenchContext value={bench}>
        <Table
          caption={bench.say.allCaption(figures.length)}
          columns={COLUMNS}
          groups={TOPICS.map((topic) => ({
            title: topics[topic],
            figures: figures.filter((figure) => figure.topic === topic),
          }))}
        />
      </BenchContext>
    </div>
  );
}

const push = (next: View) => pushSearch(writeQuery(next));

/** What all parts share, made once for the page's life, or anew where the pictures' script is asked for again. */
function benchOf({ packed, lang, zoomBar }: Props, width: number): Bench {
  const data = revive(JSON.parse(packed));
  // The address holds the newest view, also while a result on its way shows the one before.
  const onChange: Bench['onChange'] = (next) => push(next(parseQuery(currentSearch(), data).view));
  return {
    data,
    lang,
    say: exploreWording(lang),
    plots: loadPlots(),
    zoomBar,
    width,
    figureHref: (id) => figurePath(lang, id),
    onChoose: push,
    onChange,
    onPin: (id) => onChange((from) => withPin(from, id)),
  };
}

/**
 * Controls answer at once; counts, pictures and table follow when they are ready, and a newer choice overtakes
 * them. So a slow phone never waits for a chart to tick a box.
 */
function Ready({ made }: { made: Bench }) {
  const [bench, setBench] = useState(made);
  const reload = useCallback(() => setBench((before) => ({ ...before, plots: loadPlots() })), []);
  const { data, say } = bench;
  const search = useSyncExternalStore(watchSearch, currentSearch, noSearch);
  const textOf = useMemo(() => searchText(data), [data]);
  useEffect(() => makeWhenIdle(data.figures, textOf), [data, textOf]);
  const { view, dropped } = useMemo(() => parseQuery(search, data), [search, data]);
  const later = useDeferredValue(view);
  // By what they say, not by what they are: an act on how figures are shown chooses and lays out nothing anew.
  const { q, chosen, from, to, since } = later;
  const filters = writeQuery({ ...PLAIN, q, chosen, from, to, since });
  const choice = useMemo(() => choose(data.figures, parseQuery(filters, data).view, textOf), [data, filters, textOf]);
  const pins = usePins(later);
  const newest = usePins(view);
  const shown = useMemo(() => ({ ...later, pins }), [later, pins]);
  return (
    <BenchContext value={bench}>
      <PinsContext value={newest}>
        <Questions view={view} />
        <Retry says={say.filtersFailed} again={say.again} onAgain={reload}>
          <Controls view={view} choice={choice} />
        </Retry>
        <div className="explore-result" aria-busy={later !== view}>
          <div className="explore-dropped" role="status">
            {say.dropped(dropped).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Result view={shown} choice={choice} current={view} onReload={reload} />
        </div>
      </PinsContext>
    </BenchContext>
  );
}

/** The pins of a view, the same list for as long as it has the same ids: whoever shows one is drawn anew for another. */
function usePins({ pins }: View): readonly string[] {
  const ids = pins.join();
  return useMemo(() => (ids === '' ? [] : ids.split(',')), [ids]);
}
