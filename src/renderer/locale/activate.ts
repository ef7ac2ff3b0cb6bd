import { i18n } from '@lingui/core';

import { messages as en } from '../locales/en.po';

/** The language of the window as React Aria and screen readers know it. */
export const WINDOW_LANGUAGE = 'en-US';

/** Loads the words of the window. Must run before anything is drawn. */
export function activateLocale(): void {
  i18n.loadAndActivate({ locale: 'en', messages: en });
  document.documentElement.lang = WINDOW_LANGUAGE;
}
