import { createContext, type ReactNode, use } from 'react';
import type { LoadedPlots } from './load-plots';
import type { View } from './view';
import type { Teller } from './words';

/** What every part of the page needs and what never changes while it is open, so that nothing is drawn anew for it. */
export type Bench = Teller & {
  readonly plots: LoadedPlots;
  /** The buttons beside a map, made on the server with the words that every map has. */
  readonly zoomBar: ReactNode;
  /** How wide a picture will be, in px, as long as nothing is pinned beside it. */
  readonly width: number;
  /** The page of a figure. */
  readonly figureHref: (id: string) => string;
  /** Puts a view into the address. */
  readonly onChoose: (view: View) => void;
  /** The same from the newest view, which what is on the screen may lag behind. */
  readonly onChange: (next: (from: View) => View) => void;
  readonly onPin: (id: string) => void;
};

export const BenchContext = createContext<Bench | null>(null);

/** The page's bench. Throws outside of one. */
export function useBench(): Bench {
  const bench = use(BenchContext);
  if (!bench) throw new ReferenceError('no bench: wrap the part in a BenchContext, as workbench.client.tsx does');
  return bench;
}

/** The pins of the newest view, for the switches that set them: these answer before pictures and table follow. */
export const PinsContext = createContext<readonly string[]>([]);
