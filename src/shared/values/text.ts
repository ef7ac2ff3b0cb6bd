import { z } from 'zod';

/** One line of required text of at most `max` characters, trimmed. */
export const line = (max = 200) => z.string().trim().min(1).max(max);

/** One line of text that may be missing: blank becomes `null`. */
export const optionalLine = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((value) => value || null);

/** Several lines of required text, trimmed at the end only. */
export const prose = (max = 100_000) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '');
