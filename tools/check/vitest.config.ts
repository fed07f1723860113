import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Offset by 12 or 13 and three quarters of an hour: a date read in local time shows at once. Set here too,
// as a process reads its zone when it begins.
process.env.TZ = 'Pacific/Chatham';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['data', 'components', 'app', 'server', 'tools'].map((room) => `${room}/**/*.test.{ts,tsx}`),
    // What is under test is pure: no file needs a fresh copy of all modules, and reading those takes most of the time.
    isolate: false,
    maxWorkers: '100%',
    globalSetup: ['tools/check/vitest-global-setup.ts'],
    setupFiles: ['tools/check/vitest-setup.ts'],
    // A machine with other work makes any test slow: these end only what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { TZ: process.env.TZ },
    outputFile: { json: 'test-results/vitest.json' },
  },
});
