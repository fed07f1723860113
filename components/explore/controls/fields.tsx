import type { ComponentProps, ReactNode } from 'react';

/** A tick box, or a button of a group, with its words. */
export function Tick({ children, title, ...input }: ComponentProps<'input'>) {
  return (
    <label title={title}>
      <input type="checkbox" {...input} />
      <span>{children}</span>
    </label>
  );
}

/** A group of ticks, which only a screen reader needs the name of. */
export function Ticks({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <fieldset className={className}>
      <legend className="unseen">{name}</legend>
      {children}
    </fieldset>
  );
}

/** A list of which one is chosen, with its name before it. */
export function Select<T extends string>(props: {
  name: ReactNode;
  value: T | undefined;
  /** What can be chosen, each with its words. */
  options: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
}) {
  const { name, value, options, onChoose } = props;
  return (
    <label className="explore-select">
      {name}{' '}
      <select value={value} onChange={({ target }) => onChoose(target.value as T)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
