import { zodResolver } from '@hookform/resolvers/zod';
import { get, set, type FieldError, type FieldValues, type Resolver } from 'react-hook-form';
import type { z } from 'zod';

/** What to say at a field, by its path, when its value is not acceptable: "Enter the family name". */
export type FieldWords = Readonly<Record<string, string>>;

/**
 * Checks a form with the contract's own schema, and says at the named fields what to enter there. Other fields keep the
 * schema's general words, and so do values that are too long.
 */
export function wordedResolver<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
  words: FieldWords,
): Resolver<Input, unknown, Output> {
  const check: Resolver<Input, unknown, Output> = zodResolver(schema);
  return async (values, context, options) => {
    const result = await check(values, context, options);
    for (const [path, message] of Object.entries(words)) {
      const error = get(result.errors, path) as FieldError | undefined;
      if (error?.type !== undefined && error.type !== 'too_big')
        set(result.errors, path, { ...error, message });
    }
    return result;
  };
}
