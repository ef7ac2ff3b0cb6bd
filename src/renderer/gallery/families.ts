import type { ComponentType } from 'react';

import { ButtonFamily } from './button-family.tsx';
import { ChoiceFamily } from './choice-family.tsx';
import { DateFamily } from './date-family.tsx';
import { LayoutFamily } from './layout-family.tsx';
import { ListFamily } from './list-family.tsx';
import { MessageFamily } from './message-family.tsx';
import { NavigationFamily } from './navigation-family.tsx';
import { OverlayFamily } from './overlay-family.tsx';
import { PickerFamily } from './picker-family.tsx';
import { TextFamily } from './text-family.tsx';
import { WaitingFamily } from './waiting-family.tsx';

interface FamilyEntry {
  /** Its part of the address. */
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType;
}

/** The families in the order of the gallery. */
export const FAMILIES: readonly FamilyEntry[] = [
  { id: 'buttons', title: 'Buttons', Content: ButtonFamily },
  { id: 'text', title: 'Text', Content: TextFamily },
  { id: 'pickers', title: 'Pickers', Content: PickerFamily },
  { id: 'choices', title: 'Choices', Content: ChoiceFamily },
  { id: 'dates', title: 'Dates', Content: DateFamily },
  { id: 'navigation', title: 'Navigation', Content: NavigationFamily },
  { id: 'lists', title: 'Lists', Content: ListFamily },
  { id: 'messages', title: 'Messages', Content: MessageFamily },
  { id: 'waiting', title: 'Waiting', Content: WaitingFamily },
  { id: 'overlays', title: 'Overlays', Content: OverlayFamily },
  { id: 'layout', title: 'Layout', Content: LayoutFamily },
];
