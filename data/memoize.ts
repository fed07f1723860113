/** Memoizes a pure function. Its arguments must be serializable as JSON, and few. */
export function memoize<Args extends readonly unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = known.get(key) ?? work(...args);
    known.set(key, answer);
    return answer;
  };
}
