import type { Draft } from '../../shared/drafts/contract.ts';

/**
 * A form's first values: those of the draft where it has them, else the given ones. Fields of an older release that the
 * form no longer has are left out.
 */
export function restoredValues<Values extends object>(
  values: Values,
  draft: Pick<Draft, 'body'> | null,
): Values {
  if (draft === null) return values;
  const known = Object.entries(draft.body).filter(([field]) => field in values);
  return { ...values, ...Object.fromEntries(known) };
}
