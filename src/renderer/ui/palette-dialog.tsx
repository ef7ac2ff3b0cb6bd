import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

import { classNames } from './class-names.ts';
import dialogStyles from './dialog.module.css';
import { Kbd } from './kbd.tsx';
import { PaletteOptions, type PaletteGroup } from './palette-options.tsx';
import styles from './palette.module.css';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Names the panel and its field. */
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** What was found for the text, best first. Groups without entries are left out by the caller. */
  readonly groups: readonly PaletteGroup[];
  /** True while `groups` is still the answer to an earlier text. */
  readonly isBusy: boolean;
  readonly onChoose: (key: string) => void;
  /** How many were found, or what to do when none was. Read out when it changes. */
  readonly status: ReactNode;
}

/** One field that finds everything, over the page: the arrows move, Enter opens, Esc leaves. */
export function PaletteDialog({ isOpen, onClose, label, ...field }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classNames(dialogStyles['scrim'])}
    >
      <Modal className={classNames(dialogStyles['modal'])}>
        <Dialog aria-label={label} className={classNames(styles['dialog'])}>
          <PaletteField label={label} {...field} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * The field with its list. The focus never leaves the field, and the active row is decided here and not by what had the
 * focus before: Enter must open the row on top of the newest answer, never a row of the answer before it.
 */
function PaletteField(props: Omit<Props, 'isOpen' | 'onClose'>) {
  const { label, placeholder, text, onTextChange, groups, isBusy, onChoose, status } = props;
  const listId = useId();
  const rows = useActiveRow(groups, isBusy, onChoose);
  const optionId = (key: string) => `${listId}-${key}`;
  const hasRows = groups.length > 0;
  return (
    <>
      <div className={styles['field']}>
        <Search size={18} aria-hidden />
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the panel was opened in order to type here
          autoFocus
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={hasRows}
          aria-controls={hasRows ? listId : undefined}
          {...(rows.active !== undefined && { 'aria-activedescendant': optionId(rows.active) })}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          onChange={({ target }) => {
            rows.reset();
            onTextChange(target.value);
          }}
          onKeyDown={rows.onKeyDown}
        />
        <Kbd>Esc</Kbd>
      </div>
      {hasRows && (
        <PaletteOptions
          id={listId}
          label={label}
          groups={groups}
          active={rows.active}
          optionId={optionId}
          onChoose={onChoose}
        />
      )}
      <p className={styles['status']} role="status">
        {status}
      </p>
    </>
  );
}

const PAGE_ROWS = 8;

/** Which row Enter opens: the first, until the arrows choose another. */
function useActiveRow(groups: readonly PaletteGroup[], isBusy: boolean, onChoose: (key: string) => void) {
  const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  const [chosen, setChosen] = useState<string | null>(null);
  const isEntered = useRef(false);
  const active = chosen !== null && keys.includes(chosen) ? chosen : keys[0];
  // Enter was pressed before the answer was there: it opens what the answer puts on top.
  useEffect(() => {
    if (!isEntered.current || isBusy) return;
    isEntered.current = false;
    if (active !== undefined) onChoose(active);
  }, [isBusy, active, onChoose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      isEntered.current = isBusy;
      if (!isBusy && active !== undefined) onChoose(active);
      return;
    }
    const target = targetOf(event.key, active === undefined ? 0 : keys.indexOf(active), keys.length);
    if (target === null || keys.length === 0) return;
    event.preventDefault();
    setChosen(keys[target] ?? null);
  };
  const reset = () => {
    setChosen(null);
    isEntered.current = false;
  };
  return { active, onKeyDown, reset };
}

/** The row a key moves to: the arrows go around the ends, pages stop there. Home and End stay with the text. */
function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'PageDown':
      return Math.min(index + PAGE_ROWS, count - 1);
    case 'PageUp':
      return Math.max(index - PAGE_ROWS, 0);
    default:
      return null;
  }
}
