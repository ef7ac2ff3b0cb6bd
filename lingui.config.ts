import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: ['en', 'es', 'pseudo'],
  // Longer, marked English for tests: made while building, never extracted (see the `messages` script).
  pseudoLocale: { locale: 'pseudo', prepend: '⟦', append: '⟧', extend: 0.4, extendCharacter: 'ōñē ' },
  catalogs: [{ path: '<rootDir>/src/renderer/locales/{locale}', include: ['<rootDir>/src/renderer'] }],
  // Line numbers would change the catalogs with every edit of a neighbouring line.
  format: formatter({ lineNumbers: false }),
});
