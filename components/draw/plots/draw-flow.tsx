import type { Drawn, Ink } from '../chart';
import { Mark } from '../marks/mark';
import { px } from '../marks/px';
import { GapSign } from '../marks/signs';
import { SIZES } from '../theme';
import type { Flow } from './layout-flow';

/** Draws rows as a line of words. */
export function DrawnFlow({ flow, ink }: { flow: Flow; ink: Ink }): Drawn {
  return (
    <>
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        {flow.sign && <GapSign at={flow.sign} ink={ink} />}
        {flow.heading.map(({ line: { x, y, text }, width }) => (
          <text
            key={y}
            x={x}
            y={y}
            textLength={px(width)}
            fontSize={SIZES.section}
            fontWeight={600}
            fill={ink.colour('ink')}
          >
            {text}
          </text>
        ))}
      </g>
      {flow.words.map(({ row, line, width }) => (
        <Mark key={row.id} row={row} ink={ink}>
          {ink.live && <rect x={line.x} y={line.y - 16} width={Math.max(24, width)} height={24} className="band" />}
          {/* As long as it was laid out in any face: the space before the next word is then one space. */}
          <text x={line.x} y={line.y} textLength={px(width)} fontSize={SIZES.detail} fill={ink.colour('soft')}>
            {line.text}
          </text>
        </Mark>
      ))}
    </>
  );
}
