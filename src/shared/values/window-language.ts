import { z } from 'zod';

/** The languages that the window and the reports it prints have words for. */
export const WindowLanguage = z.enum(['en', 'es']);
/** A language that the window has words for. */
export type WindowLanguage = z.infer<typeof WindowLanguage>;

/** The regional form in which dates, times and numbers are written: each language as it is written in the United States. */
export const REGIONAL_TAGS: Readonly<Record<WindowLanguage, string>> = { en: 'en-US', es: 'es-US' };
