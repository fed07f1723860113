import type { Drawn, Ink } from '../chart';
import { Lines } from '../marks/lines';
import { Mark } from '../marks/mark';
import { GapSign } from '../marks/signs';
import { SIZES } from '../theme';
import type { Flow } from './layout-flow';

/** Draws a laid-out flow: rows as running text. */
export function DrawnFlow({ flow, ink }: { flow: Flow; ink: Ink }): Drawn {
  return (
    <>
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        {flow.sign && <GapSign at={flow.sign} ink={ink} />}
        <Lines lines={flow.heading} size={SIZES.section} weight={600} fill={ink.colour('ink')} />
      </g>
      {flow.words.map(({ row, line, width }) => (
        <Mark key={row.id} row={row} ink={ink}>
          {ink.live && <rect x={line.x} y={line.y - 16} width={Math.max(24, width)} height={24} className="band" />}
          <text x={line.x} y={line.y} fontSize={SIZES.detail} fill={ink.colour('soft')}>
            {line.text}
          </text>
        </Mark>
      ))}
    </>
  );
}
