import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// 12 or 13 hours and three quarters from UTC, so that a date read in local time shows at once. Set here too,
// as a process reads its zone when it starts.
process.env.TZ = 'Pacific/Chatham';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['data', 'components', 'app', 'server', 'tools'].map((room) => `${room}/**/*.test.{ts,tsx}`),
    // The code under test is pure: files need no fresh copies of all modules, and loading those takes most of the time.
    isolate: false,
    maxWorkers: '100%',
    globalSetup: ['tools/check/vitest-global-setup.ts'],
    setupFiles: ['tools/check/vitest-setup.ts'],
    // A busy machine slows any test down: these limits only end tests that hang.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { TZ: process.env.TZ },
    outputFile: { json: 'test-results/vitest.json' },
  },
});
