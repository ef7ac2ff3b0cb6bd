import { i18n, type Messages } from '@lingui/core';

import type { Preferences } from '../../shared/ipc/preferences.ts';
import { REGIONAL_TAGS, type WindowLanguage } from '../../shared/values/window-language.ts';

/** Words are loaded when they are needed: nobody reads two languages at once. */
const WORDS: Readonly<Record<WindowLanguage, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('../locales/en.po'),
  es: () => import('../locales/es.po'),
};

/** The bundler knows the mode and leaves the pseudo-words out of what users get. */
const pseudoWords =
  import.meta.env.MODE === 'for-developers' ? () => import('../locales/pseudo.po') : WORDS.en;

let wanted: WindowLanguage = 'en';

/** The language that a choice stands for: `system` is that of the computer where there are words for it, else English. */
export function languageFor(choice: Preferences['language']): WindowLanguage {
  if (choice !== 'system') return choice;
  return new Intl.Locale(navigator.language).language === 'es' ? 'es' : 'en';
}

/** The language the page is in or is about to be in. */
export const languageShown = (): WindowLanguage => wanted;

/**
 * Loads the words of a language and shows them. Must have run once before anything is drawn.
 *
 * @param hasPseudoWords Shows marked pseudo-words in the place of English ones, for tests.
 */
export async function showLanguage(language: WindowLanguage, hasPseudoWords = false): Promise<void> {
  wanted = language;
  const { messages } = await (language === 'en' && hasPseudoWords ? pseudoWords : WORDS[language])();
  // Somebody may have chosen again while the words were read.
  if (wanted !== language) return;
  i18n.loadAndActivate({ locale: REGIONAL_TAGS[language], messages });
  document.documentElement.lang = REGIONAL_TAGS[language];
  document.documentElement.dir = 'ltr';
}
