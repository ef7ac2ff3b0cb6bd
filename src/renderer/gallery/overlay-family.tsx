import { Archive, Copy, Printer, Trash2, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '../ui/button.tsx';
import { AlertDialog, Dialog } from '../ui/dialog.tsx';
import { Drawer } from '../ui/drawer.tsx';
import { Menu } from '../ui/menu.tsx';
import { PaletteDialog } from '../ui/palette-dialog.tsx';
import type { PaletteGroup } from '../ui/palette-options.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toast.tsx';
import { Held, LONG_TEXT, nothing, Specimen, Specimens } from './specimen.tsx';

/** What opens over the page. */
export function OverlayFamily() {
  return (
    <>
      <Dialogs />
      <Drawers />
      <Specimens of="Menu">
        <Specimen state="icons, keys, a group, a disabled and a dangerous entry">
          <Menu
            label="Actions on this case"
            placement="bottom start"
            entries={[
              { key: 'print', label: 'Print', icon: Printer, shortcut: 'Ctrl P', onAction: nothing },
              { key: 'copy', label: 'Copy', description: 'Words only', icon: Copy, onAction: nothing },
              { key: 'archive', label: 'Archive', icon: Archive, isDisabled: true, onAction: nothing },
              {
                key: 'delete',
                label: 'Delete',
                icon: Trash2,
                isDanger: true,
                startsGroup: true,
                onAction: nothing,
              },
            ]}
          >
            <Button variant="secondary">Open menu</Button>
          </Menu>
        </Specimen>
      </Specimens>
      <Palettes />
      <Toasts />
    </>
  );
}

interface OpenerProps {
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button, and what it opens. */
function Opener({ label, children }: OpenerProps) {
  return (
    <Held start={false}>
      {(isOpen, setIsOpen) => (
        <>
          <Button variant="secondary" onPress={() => setIsOpen(true)}>
            {label}
          </Button>
          {isOpen && children(() => setIsOpen(false))}
        </>
      )}
    </Held>
  );
}

const FOUND: readonly PaletteGroup[] = [
  {
    key: 'people',
    label: 'People',
    rows: [
      { key: 'rivera', icon: UserRound, content: 'Rivera, Marisol · MRN 0041-0005 · Mar 14, 1961' },
      { key: 'long', icon: UserRound, content: LONG_TEXT },
    ],
  },
  {
    key: 'actions',
    label: 'Actions',
    rows: [{ key: 'print', icon: Printer, content: 'Print the packet', shortcut: 'Ctrl P' }],
  },
];

function Palettes() {
  return (
    <Specimens of="PaletteDialog">
      {(['Open palette', 'Open empty palette'] as const).map((label) => (
        <Specimen key={label} state={label === 'Open palette' ? 'with groups' : 'nothing found'}>
          <Opener label={label}>
            {(close) => (
              <PaletteDialog
                isOpen
                onClose={close}
                label="Find"
                placeholder="Name, MRN, or what you want to do"
                text="ri"
                onTextChange={nothing}
                groups={label === 'Open palette' ? FOUND : []}
                isBusy={false}
                onChoose={close}
                status={label === 'Open palette' ? '3 results' : 'No match. Try the MRN.'}
              />
            )}
          </Opener>
        </Specimen>
      ))}
    </Specimens>
  );
}

function Dialogs() {
  return (
    <Specimens of="Dialog and AlertDialog">
      <Specimen state="with a form and buttons">
        <Opener label="Open dialog">
          {(close) => (
            <Dialog
              isOpen
              onClose={close}
              title="Record the reply"
              description="RIVERA, Marisol · Mar 14, 1961"
              footer={
                <>
                  <Button onPress={close}>Cancel</Button>
                  <Button variant="primary" onPress={close}>
                    Save reply
                  </Button>
                </>
              }
            >
              <TextField label="Who answered" />
            </Dialog>
          )}
        </Opener>
      </Specimen>
      <Specimen state="long text in a small one">
        <Opener label="Open small dialog">
          {(close) => (
            <Dialog isOpen size="small" onClose={close} title={LONG_TEXT}>
              <p>{`${LONG_TEXT} `.repeat(6)}</p>
            </Dialog>
          )}
        </Opener>
      </Specimen>
      <Specimen state="an interrupt: Escape does not close it">
        <Opener label="Open alert dialog">
          {(close) => (
            <AlertDialog
              isOpen
              title="Thoughts of self-harm"
              description="Question 9 was answered above 0."
              actions={
                <Button variant="primary" onPress={close}>
                  I am with the patient
                </Button>
              }
            >
              <p>Stay with the patient. Tell the nurse now.</p>
            </AlertDialog>
          )}
        </Opener>
      </Specimen>
    </Specimens>
  );
}

function Drawers() {
  return (
    <Specimens of="Drawer">
      <Specimen state="medium, with a foot">
        <Opener label="Open drawer">
          {(close) => (
            <Drawer
              isOpen
              onClose={close}
              title="What happened so far"
              description="Bright Path Home Health"
              footer={
                <Button variant="primary" onPress={close}>
                  Done
                </Button>
              }
            >
              <p>{LONG_TEXT}</p>
            </Drawer>
          )}
        </Opener>
      </Specimen>
      <Specimen state="wide">
        <Opener label="Open wide drawer">
          {(close) => (
            <Drawer isOpen size="wide" onClose={close} title="Requests behind this figure">
              <p>{LONG_TEXT}</p>
            </Drawer>
          )}
        </Opener>
      </Specimen>
    </Specimens>
  );
}

function Toasts() {
  const showToast = useToast();
  return (
    <Specimens of="Toast">
      <Specimen state="with the way back">
        <Button
          variant="secondary"
          onPress={() =>
            showToast({
              message: 'The reply is recorded.',
              onUndo: () => showToast({ message: 'The reply is taken back.' }),
            })
          }
        >
          Show toast with undo
        </Button>
      </Specimen>
      <Specimen state="words alone">
        <Button variant="secondary" onPress={() => showToast({ message: LONG_TEXT })}>
          Show long toast
        </Button>
      </Specimen>
    </Specimens>
  );
}
