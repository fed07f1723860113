/** Fails a test that prints, because output means a problem: React's warnings included. */
import { format } from 'node:util';

for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[method] = (...args: unknown[]) => {
    throw new Error(`console.${method} was called in a test: ${format(...args)}`);
  };
}
