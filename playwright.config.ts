import { defineConfig } from '@playwright/test';
import { browserPath } from './e2e/fixtures/browser-path.mjs';

/** Journeys run against the built product: `npm run build` first; `npm test` does it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.callsmith/e2e',
  // Fresh clones are tried on loaded machines, where a minute is not long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: {
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browserPath(),
      // Containers often run as root, where Chromium refuses its own sandbox; no page from outside is ever opened.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
