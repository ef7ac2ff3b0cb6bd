import { Trans, useLingui } from '@lingui/react/macro';
import { Upload } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';

import type { Refusal } from '../../shared/result.ts';
import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';
import styles from './imports.module.css';

interface Props {
  /** Why the last file was not read. */
  readonly refusal: Refusal | null;
  readonly onChoose: (file: File) => void;
}

/** One file, chosen or dropped. The browser's own file field, so that every keyboard and screen reader knows it. */
export function FileChooser({ refusal, onChoose }: Props) {
  const { t } = useLingui();
  const fieldId = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  };
  return (
    <>
      {refusal && (
        <Banner tone="crit" role="alert" title={<Trans>The file was not imported</Trans>}>
          {refusalText(refusal)}
        </Banner>
      )}
      {/* Dropping is a convenience for the mouse; the field in it is what the keyboard reaches. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
      <section
        aria-label={t`Choose a file`}
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Upload size={28} aria-hidden />
        <label htmlFor={fieldId}>
          <Trans>Choose a patient record, or drop it here</Trans>
        </label>
        <input
          id={fieldId}
          type="file"
          accept=".json,application/json,application/fhir+json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // Emptied, so that the same file can be chosen again after it was corrected.
            target.value = '';
            if (file) onChoose(file);
          }}
        />
        <p>
          <Trans>Nothing is saved before you have looked at it.</Trans>
        </p>
      </section>
    </>
  );
}
