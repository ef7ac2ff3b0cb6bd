import { i18n } from '@lingui/core';

/** A language's name in the language of the window, such as "Spanish" for `es`; the tag itself when it has none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([i18n.locale], { type: 'language' }).of(tag) ?? tag;
}

/** A language's name in itself, such as "Español" for `es`. */
export function ownLanguageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  // A name inside a sentence is small in Spanish; a choice stands alone.
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Languages a person is first offered: those most spoken at home in the United States. @source ACS 2019 table B16001. */
export const COMMON_LANGUAGES: readonly string[] = [
  'en',
  'es',
  'zh',
  'yue',
  'tl',
  'vi',
  'ar',
  'fr',
  'ko',
  'ru',
  'ht',
  'de',
  'hi',
  'pt',
  'it',
  'pl',
  'ur',
  'fa',
  'ja',
  'gu',
  'te',
  'bn',
  'ta',
  'pa',
  'he',
  'am',
  'so',
  'sw',
  'ne',
  'uk',
  'hmn',
  'nv',
  'el',
  'hy',
  'km',
  'lo',
  'th',
  'my',
  'ps',
  'ti',
  'ase',
];
