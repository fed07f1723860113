// @ts-check
/** Installs the packages when they are missing or older than package-lock.json. Node built-ins only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, ROOT, run } from './run.mjs';

/** npm writes this file last, so it exists only after a complete install. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');

/**
 * With `dev` also the packages that only tests and checks need: twice as many, and not worth a reader's wait before the
 * first start. Either way whatever NODE_ENV says.
 * @param {{ dev: boolean }} options
 */
export async function installMissing({ dev }) {
  requireNode();
  if (!isMissing(dev)) return;
  console.log(`Installing ${dev ? 'all packages' : 'the packages of the site'} (npm ci) …`);
  const code = await run('npm', ['ci', dev ? '--include=dev' : '--omit=dev']);
  if (code !== 0) {
    giveUp(
      `The packages could not be installed: npm ci ended with code ${code}; see its output above. It needs the npm registry: check the network, then start again.`,
    );
  }
}

/** @param {boolean} dev */
function isMissing(dev) {
  if (!existsSync(INSTALLED)) return true;
  if (statSync(join(ROOT, 'package-lock.json')).mtimeMs > statSync(INSTALLED).mtimeMs) return true;
  // An install with --omit=dev looks complete otherwise.
  const { dependencies, devDependencies } = packageJson();
  return Object.keys({ ...dependencies, ...(dev && devDependencies) }).some(
    (name) => !existsSync(join(ROOT, 'node_modules', name)),
  );
}

/** Exits with a message when Node is too old. */
export function requireNode() {
  const needed = packageJson().engines.node.replace('>=', '');
  if (process.versions.node.localeCompare(needed, 'en', { numeric: true }) < 0) {
    giveUp(`This needs Node ${needed} or newer, and runs on ${process.versions.node}. Install a newer one: nodejs.org`);
  }
}

function packageJson() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}
