/** What the keys do, in the words of the help beside a chart. */
export type KeyWords = {
  readonly label: string;
  readonly chart: string;
  readonly step: string;
  /** Only if left and right move between groups. */
  readonly series?: string | undefined;
  readonly ends: string;
  readonly enter: string;
  readonly close: string;
};

/** The keyboard help beside a chart. Every key it shows is pressed in e2e/explore/keyboard.spec.ts. */
export function KeyHelp(words: KeyWords) {
  return (
    <span className="key-help">
      {words.label}:{' '}
      {keysOf(words).map(([names, does], i) => (
        <span key={does}>
          {i > 0 && ', '}
          {names.split(' ').map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
      .
    </span>
  );
}

/** The keyboard help as plain text. Every key in it is pressed in e2e/keyboard/key-help.spec.ts. */
export function sayKeys(words: KeyWords): string {
  return `${words.label}: ${keysOf(words)
    .map(([names, does]) => `${names} ${does}`)
    .join(', ')}.`;
}

function keysOf({ chart, step, series, ends, enter, close }: KeyWords) {
  const keys = [
    ['Tab', chart],
    [series ? '↑ ↓' : '↑ ↓ ← →', step],
    ['← →', series],
    ['Home End', ends],
    ['Enter', enter],
    ['Esc', close],
  ] as const;
  return keys.filter(([, does]) => does !== undefined);
}
