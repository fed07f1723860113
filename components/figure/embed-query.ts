/** What an embed's address may choose, besides what it does by itself. The embed's script reads the same. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark'],
  bg: ['transparent'],
  open: ['table'],
  rows: ['all'],
};

/** The choices among the parameters of an address, as a query with its question mark; empty when there is none. */
export function embedQuery(asked: URLSearchParams): string {
  const chosen = new URLSearchParams();
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = asked.get(name);
    if (value !== null && values.includes(value)) chosen.set(name, value);
  }
  return chosen.size > 0 ? `?${chosen}` : '';
}
