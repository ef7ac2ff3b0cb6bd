import { FolderOpen, Languages } from 'lucide-react';

import { Badge } from '../ui/badge.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Tone } from '../ui/tone.ts';
import { LONG_TEXT, nothing, Specimen, Specimens } from './specimen.tsx';

const TONES: Readonly<Record<Tone, string>> = {
  crit: 'Late',
  warn: 'Today',
  good: 'Connected',
  info: 'Waiting',
  priv: 'Confidential address',
  neutral: 'Draft',
};

const tones = Object.entries(TONES) as readonly (readonly [Tone, string])[];

/** What the window says. */
export function MessageFamily() {
  return (
    <>
      <Specimens of="Badge">
        <Specimen state="every tone">
          <Stack direction="row" gap={2}>
            {tones.map(([tone, words]) => (
              <Badge key={tone} tone={tone}>
                {words}
              </Badge>
            ))}
          </Stack>
        </Specimen>
        <Specimen state="another icon, none, and the icon alone">
          <Stack direction="row" gap={2}>
            <Badge tone="info" icon={Languages}>
              Spanish interpreter
            </Badge>
            <Badge tone="good" icon={null}>
              No icon
            </Badge>
            <Badge tone="crit" isIconOnly>
              Safety plan active
            </Badge>
          </Stack>
        </Specimen>
        <Specimen state="long text">
          <Badge tone="warn">{LONG_TEXT}</Badge>
        </Specimen>
      </Specimens>
      <Banners />
      <Specimens of="EmptyState and ErrorState">
        <Specimen state="empty, with the first action">
          <EmptyState
            icon={FolderOpen}
            title="No contacts yet"
            actions={<Button variant="secondary">Add the first contact</Button>}
          >
            Visits, calls and letters appear here by day.
          </EmptyState>
        </Specimen>
        <Specimen state="error, with a second try">
          <ErrorState
            title="The list could not be read"
            whatIsSafe="Nothing was lost."
            whatToDo="Try again, or lock and unlock."
            onRetry={nothing}
          />
        </Specimen>
      </Specimens>
      <Specimens of="ErrorSummary" isWide>
        <Specimen state="two problems, each leads to its field">
          <ErrorSummary
            problems={[
              { key: 'name', message: 'Enter the family name', onSelect: nothing },
              { key: 'born', message: 'Enter the year of birth', onSelect: nothing },
            ]}
          />
        </Specimen>
      </Specimens>
    </>
  );
}

function Banners() {
  return (
    <Specimens of="Banner" isWide>
      {tones.map(([tone, words]) => (
        <Specimen key={tone} state={tone}>
          <Banner tone={tone} title={words}>
            {tone === 'crit' ? LONG_TEXT : 'What is the matter, and what can be done.'}
          </Banner>
        </Specimen>
      ))}
      <Specimen state="with actions">
        <Banner
          tone="warn"
          title="Similar name"
          actions={
            <Button size="small" variant="secondary" onPress={nothing}>
              Show both
            </Button>
          }
        >
          Rivera, Marisa, born 1971.
        </Banner>
      </Specimen>
      <Specimen state="a bar across the window">
        <Banner tone="info" isBar title="Sample data">
          Nothing here is about a real person.
        </Banner>
      </Specimen>
    </Specimens>
  );
}
