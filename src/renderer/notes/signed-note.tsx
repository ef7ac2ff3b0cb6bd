import { Trans, useLingui } from '@lingui/react/macro';

import type { Note } from '../../shared/notes/note.ts';
import { useSession } from '../app/session.ts';
import { momentText, weekdayText } from '../locale/dates.ts';
import styles from './notes.module.css';
import { ACTIVITY_WORDS, MODALITY_WORDS } from './note-words.ts';

/** A signed note: read, never edited. */
export function SignedNote({ note }: { readonly note: Note }) {
  const { i18n } = useLingui();
  const { facility } = useSession();
  const { minutes, authorName } = note;
  const signedAt = momentText(note.signedAt, facility.timeZone);
  return (
    <article className={styles['note']} aria-label={weekdayText(note.occurredOn)}>
      <h3>{weekdayText(note.occurredOn)}</h3>
      <p className={styles['facts']}>
        {i18n._(ACTIVITY_WORDS[note.activity])} · {i18n._(MODALITY_WORDS[note.modality])} ·{' '}
        <Trans>{minutes} min</Trans>
      </p>
      <p className={styles['body']} dir="auto">
        {note.body}
      </p>
      <p className={styles['facts']}>
        <Trans>
          Signed by <bdi>{authorName}</bdi>, {signedAt}
        </Trans>
      </p>
    </article>
  );
}
