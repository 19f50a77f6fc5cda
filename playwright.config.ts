import { defineConfig } from '@playwright/test';

/** Tests in real browsers. They start their own, since the toolbar can be pressed by Puppeteer only. */
export default defineConfig({
  globalSetup: './tests/browser/builds.ts',
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  // What takes minutes belongs to the long run.
  testIgnore: process.env.TEST_LONG ? [] : '**/soak.spec.ts',
  outputDir: 'test-results/browser',
  // Two browsers at a time are what two cores can bear without slowing each other down.
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // A browser that is starved for a moment on a shared machine is no fault of the product; what fails twice is one.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
});
