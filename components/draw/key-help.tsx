/** Keys and what they do, as they are said beside a chart. */
export type Keys = {
  readonly label: string;
  readonly keys: readonly (readonly [names: readonly string[], does: string])[];
};

/** The keyboard help beside a chart. Every key it shows is pressed in e2e/keyboard/key-help.spec.ts. */
export function KeyHelp({ label, keys }: Keys) {
  return (
    <span className="key-help">
      {label}:{' '}
      {keys.map(([names, does], i) => (
        <span key={does}>
          {i > 0 && ', '}
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
      .
    </span>
  );
}
