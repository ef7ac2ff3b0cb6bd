import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';

/** The words for every member of an enum. */
export type Labels<Key extends string> = Readonly<Record<Key, MessageDescriptor>>;

/** A choice of a select or a radio group. */
interface Choice<Key extends string> {
  readonly value: Key;
  readonly label: string;
}

interface Words {
  /** The word for one member. A code that an older or newer release wrote is shown as it is. */
  readonly word: <Key extends string>(labels: Labels<Key>, key: string) => string;
  /** Choices for a form, in the order given. */
  readonly choices: <Key extends string>(labels: Labels<Key>, keys: readonly Key[]) => readonly Choice<Key>[];
}

/** Turns codes into words of the user's language. */
export function useWords(): Words {
  const { i18n } = useLingui();
  return {
    word: (labels, key) => {
      const label: MessageDescriptor | undefined = Object.hasOwn(labels, key)
        ? (labels as Labels<string>)[key]
        : undefined;
      return label ? i18n._(label) : key;
    },
    choices: (labels, keys) => keys.map((value) => ({ value, label: i18n._(labels[value]) })),
  };
}
