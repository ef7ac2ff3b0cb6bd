import { Trans } from '@lingui/react/macro';
import { PenLine } from 'lucide-react';
import { useState } from 'react';

import type { CaseFile } from '../../shared/cases/case-record.ts';
import type { Note } from '../../shared/notes/note.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { useCaseFile } from '../cases/queries.ts';
import { useDrafts } from '../drafts/queries.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Stack } from '../ui/stack.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useNotes } from './queries.ts';
import { SignedNote } from './signed-note.tsx';

/** The notes of a case: the one being written on top, the signed ones below, newest first. */
export function NotesTab({ caseId }: { readonly caseId: string }) {
  const file = useCaseFile(caseId);
  const mayWrite = useMay('clinical.write');
  return (
    <QueryView query={file}>
      {(found) => (
        <>
          {mayWrite && found.case.status === 'open' && <DraftedNote file={found} />}
          <SignedNotes caseId={caseId} />
        </>
      )}
    </QueryView>
  );
}

function DraftedNote({ file }: { readonly file: CaseFile }) {
  const caseId = file.case.id;
  const drafts = useDrafts('note', caseId);
  // Each signed or discarded note makes room for a fresh one.
  const [round, setRound] = useState(0);
  return (
    <QueryView query={drafts}>
      {(stored) => (
        <NoteEditor
          key={`${caseId} ${round}`}
          file={file}
          stored={round === 0 ? (stored[0] ?? null) : null}
          takesFocus={round > 0}
          onDone={() => setRound(round + 1)}
        />
      )}
    </QueryView>
  );
}

function SignedNotes({ caseId }: { readonly caseId: string }) {
  const notes = useNotes(caseId);
  return (
    <Card title={<Trans>Signed notes</Trans>}>
      <QueryView query={notes}>
        {(signed) =>
          signed.length === 0 ? (
            <EmptyState icon={PenLine} title={<Trans>No signed note yet</Trans>}>
              <Trans>What you sign stands here and never changes.</Trans>
            </EmptyState>
          ) : (
            <NoteList signed={signed} />
          )
        }
      </QueryView>
    </Card>
  );
}

/** Notes shown at once. A case of years holds thousands, and drawing them all made its worker wait. */
const NOTES_AT_ONCE = 50;

function NoteList({ signed }: { readonly signed: readonly Note[] }) {
  const [shown, setShown] = useState(NOTES_AT_ONCE);
  const left = signed.length - shown;
  return (
    <Stack gap={4}>
      <Stack as="ol" gap={4}>
        {signed.slice(0, shown).map((note) => (
          <li key={note.id}>
            <SignedNote note={note} />
          </li>
        ))}
      </Stack>
      {left > 0 && (
        <Button variant="secondary" onPress={() => setShown(shown + NOTES_AT_ONCE)}>
          <Trans>Show older notes ({left} more)</Trans>
        </Button>
      )}
    </Stack>
  );
}
