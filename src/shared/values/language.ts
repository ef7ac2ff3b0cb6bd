import { z } from 'zod';

/** A language as a BCP 47 tag, for example `es` or `zh-Hant`. */
export const LanguageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/** A language as a BCP 47 tag. */
export type LanguageTag = z.infer<typeof LanguageTag>;
