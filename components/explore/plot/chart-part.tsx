import { lazy, Suspense, useMemo, useState } from 'react';
import { KeyHelp } from '../../draw/key-help';
import type { ExploreData } from '../explore-data';
import type { ExploreWording } from '../words';
import { FigureList } from './figure-list';
import { layoutRows, plotHeight } from './layout-rows';
import { MarksKey } from './marks-key';
import type { FigureGroup, Panel } from './panels';
import type { PlotForm } from './plot-row';
import { rowWords } from './row-words';
import { useSeen } from './sight';
import { useWidth } from './width';

// Loaded on sight only: Recharts is bigger than all else on the page, and no other page needs it.
const Plot = lazy(() => import('./plot.client'));

/** Rows that are drawn at once. More would keep a slow phone waiting, and nobody reads them in one go. */
const AT_ONCE = 60;

/** What every picture of the workbench needs besides its figures. */
export type PictureProps = {
  data: ExploreData;
  pins: readonly string[];
  say: ExploreWording;
  figureHref: (id: string) => string;
  onPin: (id: string) => void;
};

/** One picture with its heading and key. */
export function ChartPart({
  panel,
  form,
  title,
  ...rest
}: PictureProps & { panel: Panel; form: PlotForm; title: string }) {
  const { data, pins, say } = rest;
  const [watch, width] = useWidth();
  const [watchSight, seen] = useSeen();
  const [room, setRoom] = useState(AT_ONCE);
  const all = panel.groups.flatMap(({ figures }) => figures);
  const groups = useMemo(() => firstOf(panel.groups, room), [panel.groups, room]);
  const figures = groups.flatMap((one) => one.figures);
  const layout = useMemo(
    () => layoutRows(groups, (figure) => rowWords(figure, data.sources, say, form === 'timeline'), width),
    [groups, data.sources, say, form, width],
  );
  const more = all.length - figures.length;
  return (
    <section className="explore-panel" aria-label={title} ref={watchSight}>
      <h3>{title}</h3>
      <MarksKey figures={figures} form={form} say={say} />
      <div ref={watch}>
        {!seen || width === 0 ? (
          <Waiting height={plotHeight(layout)} say={say} />
        ) : (
          <Suspense fallback={<Waiting height={plotHeight(layout)} say={say} words={say.wait} />}>
            <FigureList {...rest} figures={figures}>
              {(stop) => (
                <Plot
                  layout={layout}
                  scale={panel.scale}
                  form={form}
                  sources={data.sources}
                  stop={stop}
                  pins={pins}
                  label={say.chartLabel(title, figures.length)}
                  say={say}
                />
              )}
            </FigureList>
          </Suspense>
        )}
      </div>
      {more > 0 && (
        <button type="button" onClick={() => setRoom(room + AT_ONCE)}>
          {say.more(Math.min(more, AT_ONCE), all.length)}
        </button>
      )}
    </section>
  );
}

/** What stands in a picture's place until it comes: as high as it will be, so that nothing below moves. */
function Waiting({ height, say, words }: { height: number; say: ExploreWording; words?: string }) {
  return (
    <div className="explore-plot">
      <p style={{ height, margin: 0 }}>{words}</p>
      <p className="explore-keys">
        <KeyHelp {...say.keyboard} />
      </p>
    </div>
  );
}

/** The first so many figures, in their groups. */
function firstOf(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}
