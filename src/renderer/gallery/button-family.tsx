import { Archive, Lock, Plus, Printer, Settings } from 'lucide-react';

import { Button, ButtonLink, type ButtonVariant } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Identifier } from '../ui/identifier.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Stack } from '../ui/stack.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { LONG_TEXT, nothing, Specimen, Specimens } from './specimen.tsx';

const VARIANTS: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger'];

/** Buttons, and the small words beside them. */
export function ButtonFamily() {
  return (
    <>
      <Buttons />
      <Specimens of="ButtonLink">
        <Specimen state="goes somewhere">
          <ButtonLink variant="secondary" href="#/gallery">
            Go to case
          </ButtonLink>
        </Specimen>
        <Specimen state="disabled">
          <ButtonLink variant="secondary" href="#/gallery" isDisabled>
            Go to case
          </ButtonLink>
        </Specimen>
      </Specimens>
      <Specimens of="IconButton">
        <Specimen state="medium and small">
          <Stack direction="row" gap={2}>
            <IconButton icon={Settings} label="Settings" onPress={nothing} />
            <IconButton icon={Lock} label="Lock now" shortcut="Ctrl L" onPress={nothing} />
            <IconButton icon={Archive} label="Archive" size="small" onPress={nothing} />
          </Stack>
        </Specimen>
        <Specimen state="disabled">
          <IconButton icon={Settings} label="Settings, not available" isDisabled />
        </Specimen>
      </Specimens>
      <Specimens of="Tooltip">
        <Specimen state="on focus and hover">
          <Tooltip text="Backed up today at 1:30 PM" shortcut="Ctrl B">
            <Button variant="secondary" onPress={nothing}>
              Back up
            </Button>
          </Tooltip>
        </Specimen>
      </Specimens>
      <Specimens of="Kbd and Identifier">
        <Specimen state="in a line">
          <p>
            Press <Kbd>Ctrl K</Kbd> and type <Identifier>0041-8273</Identifier>.
          </p>
        </Specimen>
      </Specimens>
    </>
  );
}

function Buttons() {
  return (
    <Specimens of="Button">
      {VARIANTS.map((variant) => (
        <Specimen key={variant} state={variant}>
          <Stack direction="row" gap={2}>
            <Button variant={variant} onPress={nothing}>
              Sign and add
            </Button>
            <Button variant={variant} size="small" onPress={nothing}>
              <Plus size={15} aria-hidden />
              Small
            </Button>
          </Stack>
        </Specimen>
      ))}
      <Specimen state="disabled">
        <Stack direction="row" gap={2}>
          <Button variant="primary" isDisabled>
            Primary
          </Button>
          <Button variant="secondary" isDisabled>
            Secondary
          </Button>
          <Button isDisabled>Quiet</Button>
        </Stack>
      </Specimen>
      <Specimen state="pending">
        <Button variant="primary" isPending>
          Saving
        </Button>
      </Specimen>
      <Specimen state="with an icon">
        <Button variant="secondary" onPress={nothing}>
          <Printer size={16} aria-hidden />
          Print packet
        </Button>
      </Specimen>
      <Specimen state="long text">
        <Button variant="secondary" onPress={nothing}>
          {LONG_TEXT}
        </Button>
      </Specimen>
    </Specimens>
  );
}
