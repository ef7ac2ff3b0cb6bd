import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** Keys that belong to a part of the screen and work while the focus is in it. */
interface FixedKeys {
  readonly id: string;
  readonly words: MessageDescriptor;
  /** As the user reads them, each a way of its own. */
  readonly keys: readonly string[];
}

/** What the lists listen to. @see ui/grid-keyboard.ts */
export const LIST_KEYS: readonly FixedKeys[] = [
  { id: 'list-move', words: msg`Move`, keys: ['↑', '↓', 'J', 'K'] },
  { id: 'list-page', words: msg`One page up or down`, keys: ['PgUp', 'PgDn'] },
  { id: 'list-ends', words: msg`First, last`, keys: ['Home', 'End'] },
  { id: 'list-open', words: msg`Open`, keys: ['Enter'] },
];

/** What a question of an assessment listens to. @see assessments/question-row.tsx */
export const QUESTION_KEYS: readonly FixedKeys[] = [
  { id: 'answer', words: msg`Choose the answer with this number and go on`, keys: ['0', '1', '2', '3'] },
  { id: 'declined', words: msg`The person declined to answer`, keys: ['D'] },
  { id: 'clear', words: msg`Take the answer away`, keys: ['Backspace', 'Delete'] },
  { id: 'question-move', words: msg`Next or previous question`, keys: ['↑', '↓'] },
];

/** What every panel over the page listens to; only an interrupt for safety does not. */
export const PANEL_KEYS: readonly FixedKeys[] = [
  { id: 'panel-close', words: msg`Close the panel`, keys: ['Esc'] },
  { id: 'panel-next', words: msg`Next or previous control`, keys: ['Tab', 'Shift Tab'] },
];
