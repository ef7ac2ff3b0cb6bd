import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in vite.renderer.config.ts, for tests that import code of the renderer.
  plugins: [lingui({ macroTransform: true }), react()],
  test: {
    environment: 'node',
    include: ['test/{shared,main,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Argon2 and encrypted databases on two busy cores are slower than vitest's default of 5 s allows.
    testTimeout: 30_000,
  },
});
