import { createContext, type ReactNode, use } from 'react';
import type { LoadedPlots } from './load-plots';
import type { View } from './view';
import type { SayContext } from './words';

/** What every part of the page needs. It never changes while the page is open, so it causes no re-rendering. */
export type Bench = SayContext & {
  readonly plots: LoadedPlots;
  /** The zoom buttons of a map, rendered on the server with the words of every map. */
  readonly zoomBar: ReactNode;
  /** Expected width of a picture in px while nothing is pinned beside it. */
  readonly width: number;
  /** The address of a figure's page. */
  readonly figureHref: (id: string) => string;
  /** Writes a view to the address. */
  readonly onChoose: (view: View) => void;
  /** Writes a view derived from the newest one, which the screen may lag behind. */
  readonly onChange: (next: (from: View) => View) => void;
  readonly onPin: (id: string) => void;
};

export const BenchContext = createContext<Bench | null>(null);

/** The page's bench. Throws a ReferenceError outside a `BenchContext`. */
export function useBench(): Bench {
  const bench = use(BenchContext);
  if (!bench) throw new ReferenceError('no bench: wrap the part in a BenchContext, as workbench.client.tsx does');
  return bench;
}

/** The pins of the newest view, for the pin buttons: these respond before pictures and table catch up. */
export const PinsContext = createContext<readonly string[]>([]);
