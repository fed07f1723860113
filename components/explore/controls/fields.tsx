import type { ComponentProps, ReactNode } from 'react';

/** A checkbox, or a radio button, with its label. */
export function Tick({ children, title, ...input }: ComponentProps<'input'>) {
  return (
    <label title={title}>
      <input type="checkbox" {...input} />
      <span>{children}</span>
    </label>
  );
}

/** A group of ticks, named for screen readers only. */
export function Ticks({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <fieldset className={className}>
      <legend className="unseen">{name}</legend>
      {children}
    </fieldset>
  );
}

/** A select with its name before it. */
export function Select<T extends string>(props: {
  name: ReactNode;
  value: T | undefined;
  /** The values with their labels. */
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
