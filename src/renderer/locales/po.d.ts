declare module '*.po' {
  import type { Messages } from '@lingui/core';

  /** The messages of one language, compiled by Lingui's Vite plugin. */
  export const messages: Messages;
}
