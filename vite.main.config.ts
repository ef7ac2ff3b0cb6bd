import { builtinModules } from 'node:module';
import path from 'node:path';

import { defineConfig } from 'vite';

const root = import.meta.dirname;

export default defineConfig({
  root,
  build: {
    target: 'node20',
    ssr: true,
    outDir: path.join(root, 'out/main'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        index: path.join(root, 'src/main/index.ts'),
        'vault-process': path.join(root, 'src/main/vault-process.ts'),
        cli: path.join(root, 'src/main/cli.ts'),
      },
      external: ['electron', ...builtinModules, /^node:/],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // Beside the entries: code finds out/native and out/resources relative to its own folder.
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
  // No node_modules in the packaged app: everything is bundled.
  ssr: { noExternal: true },
  resolve: { conditions: ['node'] },
});
