import { use } from 'react';
import { PinsContext, useBench } from './bench';
import type { ExploreFigure } from './explore-data';

type Props = { figure: Pick<ExploreFigure, 'id' | 'statement'> };

/** Pins a figure for the comparison, or unpins it. */
export function PinButton({ figure: { id } }: Props) {
  const { say, onPin } = useBench();
  return (
    <button type="button" aria-pressed={use(PinsContext).includes(id)} onClick={() => onPin(id)}>
      {say.compare.pin}
    </button>
  );
}

/** The same as a checkbox in a row of the table. */
export function PinBox({ figure: { id, statement } }: Props) {
  const { say, onPin } = useBench();
  return (
    <input
      type="checkbox"
      checked={use(PinsContext).includes(id)}
      onChange={() => onPin(id)}
      aria-label={say.compare.pinNamed(statement)}
    />
  );
}
