import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Browsers and LibreOffice start cold on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    // Two at a time: a browser with a spreadsheet in it wants a core of its own.
    maxWorkers: 2,
  },
});
