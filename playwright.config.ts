import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/test-results',
  timeout: 60_000,
  // One window at a time: two cores are soon busy, and a slow machine is no reason for a test to fail.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  // The runtime is a folder in the name that a test gives, so neither platform nor browser is added.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: 'list',
  use: { trace: 'retain-on-failure', actionTimeout: 10_000 },
});
