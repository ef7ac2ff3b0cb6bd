import { CornerDownLeft, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './palette.module.css';

/** One row of the palette. */
interface PaletteRow {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly content: ReactNode;
  /** The keys that do the same without the palette. */
  readonly shortcut?: string | undefined;
}

/** Rows of one kind under a heading. */
export interface PaletteGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly PaletteRow[];
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly active: string | undefined;
  readonly optionId: (key: string) => string;
  readonly onChoose: (key: string) => void;
}

/** The rows, in groups. The field beside them has the focus and names the active one. */
export function PaletteOptions({ id, label, groups, active, optionId, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles['list']}>
      {groups.map((group) => (
        <Group key={group.key} label={group.label}>
          {group.rows.map((row) => (
            <Option
              key={row.key}
              id={optionId(row.key)}
              row={row}
              isActive={row.key === active}
              onChoose={() => onChoose(row.key)}
            />
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles['heading']}>
        {label}
      </div>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly row: PaletteRow;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ id, row, isActive, onChoose }: OptionProps) {
  const Icon = row.icon;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are heard by the field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className={classNames(styles['option'])}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={16} aria-hidden />
      <span className={styles['content']}>{row.content}</span>
      {row.shortcut ? (
        <Kbd>{row.shortcut}</Kbd>
      ) : (
        <CornerDownLeft size={15} aria-hidden className={styles['enter']} />
      )}
    </div>
  );
}
