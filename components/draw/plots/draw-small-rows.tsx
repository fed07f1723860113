import type { Drawn, Ink } from '../chart';
import { BarMark } from '../marks/bar-mark';
import { Lines } from '../marks/lines';
import { Mark } from '../marks/mark';
import { Spot } from '../marks/spot';
import { ValueMark } from '../marks/value-mark';
import { type PlacedSmallLine, type PlacedSmallPart, SMALL, SMALL_DOT, type SmallRows } from './layout-small-rows';

/** Thickness in px of a bar beside its name, and of one below it. */
const THICK = 11;
const THIN = 8;

/** Draws laid-out small rows. */
export function drawSmallRows({ parts, right }: SmallRows, ink: Ink): Drawn {
  return parts.map((one) => (
    <g key={one.top}>
      <Words one={one} ink={ink} />
      {one.lines.map((line) => (
        <LineMarks key={line.y} one={one} line={line} ink={ink} />
      ))}
      {one.bracket && (
        <Spot at={1} y={0} ink={ink}>
          <path
            d={`M${right - 6} ${one.bracket.top}H${right - 1}V${one.bracket.bottom}H${right - 6}`}
            fill="none"
            stroke={ink.colour('soft')}
          />
        </Spot>
      )}
    </g>
  ));
}

function LineMarks({ one, line, ink }: { one: PlacedSmallPart; line: PlacedSmallLine; ink: Ink }): Drawn {
  const { part } = one;
  const isDot = part.mark === 'dot';
  return (
    <>
      {isDot && !line.isWord && (
        <line x1={ink.along(0)} x2={ink.along(1)} y1={line.y} y2={line.y} stroke={ink.colour('rule')} />
      )}
      {line.marks.map(({ row, placed, colour }) => (
        <Mark key={row.id} row={row} ink={ink}>
          {isDot ? (
            <ValueMark
              placed={placed}
              y={line.y}
              colour={ink.colour(colour)}
              emphasis={false}
              claimed={row.claimed === true}
              paper={ink.colour('paper')}
              radius={SMALL_DOT}
              ink={ink}
            />
          ) : (
            <BarMark
              placed={placed}
              zero={0}
              y={line.y}
              colour={ink.colour(colour)}
              provenance={row.claimed === true ? 'claimed' : 'counted'}
              thick={part.above ? THIN : THICK}
              ink={ink}
            />
          )}
        </Mark>
      ))}
    </>
  );
}

/** Grid lines: where bars begin, or at ticks. None if names are above marks, because they would run through names. */
const gridOf = ({ part, ticks }: PlacedSmallPart) =>
  part.above ? [] : part.mark === 'bar' ? [0] : ticks.map(({ at }) => at);

function Words({ one, ink }: { one: PlacedSmallPart; ink: Ink }): Drawn {
  const { part, heading, names, lines, ticks, top, bottom } = one;
  const quiet = { size: SMALL.size, fill: ink.colour('soft'), ink };
  const said = (emphasis: boolean, anchor: 'start' | 'end') =>
    lines.flatMap((line) => (line.said && line.emphasis === emphasis && line.saidAnchor === anchor ? [line.said] : []));
  return (
    <>
      {heading && <Lines lines={[heading]} size={SMALL.size} weight={600} fill={ink.colour('ink')} ink={ink} />}
      {gridOf(one).map((at) => (
        <line
          key={at}
          x1={ink.along(at)}
          x2={ink.along(at)}
          y1={top + 2}
          y2={bottom - 1}
          stroke={ink.colour(part.mark === 'bar' ? 'edge' : 'rule')}
        />
      ))}
      <Lines lines={names} {...quiet} anchor={part.above ? 'start' : 'end'} />
      {(['start', 'end'] as const).map((anchor) => (
        <g key={anchor}>
          <Lines lines={said(false, anchor)} {...quiet} fill={ink.colour('ink')} anchor={anchor} />
          <Lines lines={said(true, anchor)} {...quiet} weight={600} fill={ink.colour('accent')} anchor={anchor} />
        </g>
      ))}
      {(['start', 'middle', 'end'] as const).map((anchor) => (
        <Lines
          key={anchor}
          lines={ticks.filter((tick) => tick.anchor === anchor).map(({ line }) => line)}
          {...quiet}
          anchor={anchor}
        />
      ))}
    </>
  );
}
