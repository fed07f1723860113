// @ts-check
/** Starts commands from the repository's root, and stops them when this process ends. Node built-ins only. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How long a stopped command may clean up before it is killed. */
const GRACE_MS = 6000;
const ON_WINDOWS = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
// Processes in groups of their own would outlive us.
process.once('exit', () => {
  for (const { pid } of running) if (pid) signalGroup(pid, 'SIGTERM');
});

/**
 * @typedef {{ env?: Record<string, string>, silent?: boolean, log?: string }} Options `env` adds to ours; `silent` drops its output, errors excepted; `log` is a file for all of it.
 */

/**
 * Starts a command in its own process group, so that stopping it reaches its children, and Ctrl+C reaches it once,
 * through us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function start(command, args, { env = {}, silent = false, log } = {}) {
  const wholeEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env };
  // Tools set NODE_ENV themselves; a stray "production" breaks tests and installs.
  Reflect.deleteProperty(wholeEnv, 'NODE_ENV');
  const file = log === undefined ? null : openSync(log, 'w');
  const child = spawn(command, args, {
    cwd: ROOT,
    env: wholeEnv,
    stdio: ['ignore', file ?? (silent ? 'ignore' : 'inherit'), file ?? 'inherit'],
    detached: !ON_WINDOWS,
    shell: ON_WINDOWS && command === 'npm',
  });
  if (file !== null) closeSync(file);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end. Resolves to its exit code, or 127 when there is no such command.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options) {
  const child = start(command, args, options);
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Stops every command started here, and waits until they have ended. */
export async function stopAll() {
  await Promise.all([...running].map(stop));
}

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  // Code that waits for its end would take this for a failure.
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGINT');
  const killing = setTimeout(signalGroup, GRACE_MS, child.pid, 'SIGKILL');
  return ended.finally(() => clearTimeout(killing));
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(ON_WINDOWS ? pid : -pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Ctrl+C and SIGTERM stop what runs, then end this process.
 * @param {number} exitCode
 */
export function endOnSignal(exitCode) {
  const end = () => stopAll().finally(() => process.exit(exitCode));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  if (!process.env.npm_lifecycle_event) return;
  // npm passes SIGTERM only to the shell between it and us, which dies without telling us.
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && end(), 500).unref();
}

/**
 * Exits with a message that says what happened and the way out.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
