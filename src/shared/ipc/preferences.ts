import { z } from 'zod';

import { WindowLanguage } from '../values/window-language.ts';

/** Sizes of text that can be chosen, in percent of the usual one (WCAG 2.2, 1.4.4 asks for up to 200). */
export const TEXT_PERCENTS = [100, 110, 125, 150, 175, 200] as const;

/**
 * Looks that are kept outside the vault, because they apply before it is unlocked. Hold nothing about anybody. A look
 * that an older release did not know takes its usual value.
 */
export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  contrast: z.enum(['system', 'more']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  textPercent: z.literal(TEXT_PERCENTS).default(100),
  /** Whether letters alone are shortcuts. Speech input types them by accident (WCAG 2.2, 2.1.4). */
  singleKeys: z.boolean().default(true),
  /** The language of the window; `system` takes that of the computer where there are words for it. */
  language: z.enum(['system', ...WindowLanguage.options]).default('system'),
});
export type Preferences = z.infer<typeof Preferences>;
