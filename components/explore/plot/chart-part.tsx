import { lazy, Suspense, useState } from 'react';
import type { ExploreData } from '../explore-data';
import type { ExploreWording } from '../wording';
import { FigureList } from './figure-list';
import { MarksKey } from './marks-key';
import type { FigureGroup, Panel } from './panels';
import type { PlotForm } from './plot-row';
import { useSeen } from './sight';
import { useWidth } from './width';

// Loaded on sight only: Recharts is bigger than all else on the page, and no other page needs it.
const Plot = lazy(() => import('./plot.client'));

/** Rows that are drawn at once. More would keep a slow phone waiting, and nobody reads them in one go. */
const AT_ONCE = 60;

/** Height in px that a row is taken to need before its picture is drawn. */
const USUAL_ROW = 75;

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
  const shown = { ...panel, groups: firstOf(panel.groups, room) };
  const figures = shown.groups.flatMap((one) => one.figures);
  const more = all.length - figures.length;
  return (
    <section className="explore-panel" aria-label={title} ref={watchSight}>
      <h3>{title}</h3>
      <MarksKey figures={figures} form={form} say={say} />
      <div ref={watch} style={seen ? undefined : { minHeight: figures.length * USUAL_ROW }}>
        {seen && width > 0 && (
          <Suspense fallback={<p>{say.wait}</p>}>
            <FigureList {...rest} figures={figures}>
              {(stop) => (
                <Plot
                  panel={shown}
                  form={form}
                  sources={data.sources}
                  width={width}
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

/** The first so many figures, in their groups. */
function firstOf(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}
