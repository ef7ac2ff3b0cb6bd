import { Kbd } from '../../ui/kbd.tsx';
import { useLook } from '../look.ts';

/** A letter that is a shortcut by itself, shown only while such letters are turned on. */
export function SingleKey({ children }: { readonly children: string }) {
  return useLook().preferences.singleKeys ? <Kbd>{children}</Kbd> : null;
}
