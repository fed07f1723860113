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
import { prepareWhenIdle, searchText } from './choose/search-text';
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
  /** The data as JSON text: as an object React would serialise each of its ten thousand values. */
  packed: string;
  count: number;
  lang: Lang;
  title: string;
  lead: string;
  zoomBar: ReactNode;
};

/**
 * The explore page. On the server, and without scripts, it is the full table; once ready it reads the address and shows
 * questions, filters, pictures and the chosen rows instead. The table is rendered here from the same data so that the
 * page doesn't contain its rows twice.
 */
export function Workbench(props: Props) {
  const { count, lang, title } = props;
  const [bench, setBench] = useState<Bench | null>(null);
  const page = useRef<HTMLDivElement>(null);
  // In two tasks, first the data, then the page, so that the page responds to a tap in between.
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
      {bench ? <Ready made={bench} /> : <StaticTable {...props} />}
    </div>
  );
}

/**
 * The full table, rendered on the server only. The browser keeps its HTML as it is: hydrating the rows only to remove
 * them would keep a slow phone busy.
 */
function StaticTable(props: Props) {
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

/** Makes what all parts share, once per page; `width` is the expected width of a picture in px. */
function benchOf({ packed, lang, zoomBar }: Props, width: number): Bench {
  const data = revive(JSON.parse(packed));
  // The address has the newest view even while the result still shows the previous one.
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
 * Controls respond at once; counts, pictures and table follow when ready, and a newer choice interrupts them. So
 * ticking a box on a slow phone never waits for a chart.
 */
function Ready({ made }: { made: Bench }) {
  const [bench, setBench] = useState(made);
  const reload = useCallback(() => setBench((before) => ({ ...before, plots: loadPlots() })), []);
  const { data, say } = bench;
  const search = useSyncExternalStore(watchSearch, currentSearch, noSearch);
  const textOf = useMemo(() => searchText(data), [data]);
  useEffect(() => prepareWhenIdle(data.figures, textOf), [data, textOf]);
  const { view, dropped } = useMemo(() => parseQuery(search, data), [search, data]);
  const later = useDeferredValue(view);
  // Compared as text: a change of how figures are shown must not filter and lay them out again.
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

/** The pins of a view, as the same array while its ids are the same: a new one would render every pin button again. */
function usePins({ pins }: View): readonly string[] {
  const ids = pins.join();
  return useMemo(() => (ids === '' ? [] : ids.split(',')), [ids]);
}
