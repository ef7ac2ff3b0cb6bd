import path from 'node:path';

import { defineConfig } from 'vite';

const root = import.meta.dirname;

const INPUTS: Readonly<Record<string, string>> = {
  index: 'src/main/preload.ts',
  print: 'src/main/print-preload.ts',
};

/** A sandboxed preload cannot load a second file, so each is built alone: the mode names it. */
export default defineConfig(({ mode }) => ({
  root,
  build: {
    target: 'chrome130',
    ssr: true,
    outDir: path.join(root, 'out/preload'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: path.join(root, INPUTS[mode] ?? 'no such preload'),
      external: ['electron'],
      // A sandboxed preload cannot be an ES module either.
      output: { format: 'cjs', entryFileNames: `${mode}.cjs`, codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
}));
