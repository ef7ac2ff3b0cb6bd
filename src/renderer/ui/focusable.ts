import type { Ref, RefObject } from 'react';

/** The least a form needs of a field in order to move focus to its error. */
export interface Focusable {
  readonly focus: () => void;
}

/**
 * Gives `ref` a handle that focuses the first part of a date or time, which has no single input.
 *
 * @returns The clean-up for the effect that called it.
 */
export function focusFirstSegment(
  ref: Ref<Focusable> | undefined,
  group: RefObject<HTMLElement | null>,
): (() => void) | undefined {
  return exposeFocus(ref, () => group.current?.querySelector<HTMLElement>('[role="spinbutton"]'));
}

/**
 * Gives `ref` a handle that focuses what `first` finds, for a field made of several inputs.
 *
 * @returns The clean-up for the effect that called it.
 */
export function exposeFocus(
  ref: Ref<Focusable> | undefined,
  first: () => HTMLElement | null | undefined,
): (() => void) | undefined {
  if (!ref) return undefined;
  const handle: Focusable = { focus: () => first()?.focus() };
  if (typeof ref === 'function') {
    const cleanUp = ref(handle);
    return () => (cleanUp ? cleanUp() : ref(null));
  }
  ref.current = handle;
  return () => {
    ref.current = null;
  };
}
