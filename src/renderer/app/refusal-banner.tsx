import type { RefusalError } from '../api/refusal-error.ts';
import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';

/** Why an act was refused, where the act is. Shows nothing without an error. */
export function RefusalBanner({ error }: { readonly error: RefusalError | null }) {
  return (
    error && (
      <Banner tone="crit" role="alert">
        {refusalText(error.refusal)}
      </Banner>
    )
  );
}
