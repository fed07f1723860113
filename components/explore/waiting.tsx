import type { ExploreWording } from './words';

/** What stands in a picture's place until it comes: as high as it will be, so that nothing below moves. */
export function Waiting({ say, words, height }: { say: ExploreWording; words?: string; height?: number }) {
  return (
    <p className="explore-waiting" style={height === undefined ? undefined : { height, minHeight: 0 }}>
      {words ?? say.wait}
    </p>
  );
}
