import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: [
      process.env.TEST_LONG ? 'tests/{unit,long}/**/*.test.{ts,tsx}' : 'tests/unit/**/*.test.{ts,tsx}',
    ],
    mockReset: true,
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
