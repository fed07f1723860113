/** A pure function that works out each answer once. Its arguments are what JSON can say, and few. */
export function remembered<Args extends readonly unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = known.get(key) ?? work(...args);
    known.set(key, answer);
    return answer;
  };
}
