import { z } from 'zod';

/**
 * Characters that are not seen but change how the rest of a line reads: controls, line breaks, marks that turn the
 * direction of writing, zero-width spaces. The joiners U+200C and U+200D stay: names in Persian and Indic scripts need
 * them.
 */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
/** Anything that leaves a mark on paper. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text leaves any mark on paper. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

const oneLine = () =>
  z
    .string()
    .overwrite((text) => text.replace(UNSEEN, ' '))
    .trim();

/** One line of required text of at most `max` characters, trimmed, without characters that nobody sees. */
export const line = (max = 200) => oneLine().min(1).max(max).regex(VISIBLE);

/** One line of text that may be missing: blank becomes `null`. */
export const optionalLine = (max = 200) =>
  oneLine()
    .max(max)
    .nullable()
    .transform((value) => value || null);

/** Several lines of required text, kept as they were typed. */
export const prose = (max = 100_000) => z.string().max(max).refine(isVisible);
