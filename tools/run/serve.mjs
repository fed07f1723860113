// @ts-check
/** Starts the server of the finished build. Node built-ins only. */
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ROOT, start } from './run.mjs';

export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
/** The site's own server. */
export const SERVER = join(ROOT, 'server', 'site-server.mjs');
export const END_WITH_PARENT = pathToFileURL(join(ROOT, 'tools', 'run', 'end-with-parent.mjs')).href;

/**
 * The port on which browser tests serve the site; the next one serves pages of a foreign host that embeds it. Set
 * TEST_PORT to run the tests of two checkouts at once.
 */
export const TEST_PORT = Number(process.env.TEST_PORT ?? 3210);
export const TEST_HOST_PORT = TEST_PORT + 1;

/** How long the server may take to answer its first request. */
const START_MS = 180_000;

/**
 * Serves on `port`. Resolves to the running server once a page answers; rejects when the server ends before that.
 * @param {number} port
 * @param {Record<string, string>} [more] for its environment
 */
export async function serve(port, more = {}) {
  const env = { PORT: String(port), ...more };
  const server = start(process.execPath, ['--import', END_WITH_PARENT, SERVER], { env, silent: true });
  const giveUpAt = Date.now() + START_MS;
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode} before it answered.`);
    if (Date.now() > giveUpAt)
      throw new Error(`the server did not answer on port ${port} within ${START_MS / 1000} s.`);
    await pause(100);
  }
  return server;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(port) {
  return new Promise((resolve) => {
    get({ host: 'localhost', port, path: '/' }, (answer) => {
      answer.resume();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

/**
 * The error code of listening on this port, such as EADDRINUSE; null when it is free.
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export function portError(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

/**
 * The first free port from this one on.
 * @param {number} from
 */
export async function freePort(from) {
  let port = from;
  while (await portError(port)) port++;
  return port;
}
