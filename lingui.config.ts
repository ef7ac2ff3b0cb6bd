import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/renderer/locales/{locale}', include: ['<rootDir>/src/renderer'] }],
  // Line numbers would change the catalogs with every edit of a neighbouring line.
  format: formatter({ lineNumbers: false }),
});
