/** A test that prints is a test that noticed something: React's warnings included, it fails. */
import { format } from 'node:util';

for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[method] = (...said: unknown[]) => {
    throw new Error(`console.${method} was called in a test: ${format(...said)}`);
  };
}
