import path from 'node:path';

import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.join(import.meta.dirname, 'src/renderer');

export default defineConfig({
  root,
  base: '/',
  // The macros must be gone before React's own transformation sees the file.
  plugins: [lingui({ macroTransform: true }), react()],
  build: {
    target: 'chrome130',
    outDir: path.join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    // Read from the disk, not over a network: a large file costs little. In kB.
    chunkSizeWarningLimit: 5_000,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [path.join(root, 'index.html'), path.join(root, 'print.html')] },
  },
});
