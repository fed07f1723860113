/** What stands in a picture's place until it comes: as high as it will be, so that nothing below moves. */
export function Waiting({ words, height }: { words: string; height?: number | undefined }) {
  return (
    <p className="explore-waiting" style={height === undefined ? undefined : { height, minHeight: 0 }}>
      {words}
    </p>
  );
}
