/** What the keys do, as it is said beside a chart. */
export type KeyWords = {
  readonly label: string;
  readonly chart: string;
  readonly step: string;
  /** Only where left and right have a task of their own: there are groups to go between. */
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
      {told(words).map(([names, does], i) => (
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

/** The same in plain words. Every key in it is pressed in e2e/keyboard/key-help.spec.ts. */
export function sayKeys(words: KeyWords): string {
  return `${words.label}: ${told(words)
    .map(([names, does]) => `${names} ${does}`)
    .join(', ')}.`;
}

/** Which keys do what. */
function told({ chart, step, series, ends, enter, close }: KeyWords) {
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
