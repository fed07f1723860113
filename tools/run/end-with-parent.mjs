// @ts-check
/**
 * Loaded into a program with --import: it ends when the one that started it is gone. Whoever is killed outright
 * can't stop what it started, and a build or a server left behind would hold its folder or its port.
 */
import { isAlive } from './is-alive.mjs';

const CHECK_EVERY_MS = 300;
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent || !isAlive(parent)) process.exit(1);
}, CHECK_EVERY_MS).unref();
