import { useEffect, useRef, useState } from 'react';

import { useLingui } from '@lingui/react/macro';

import { openPdf, type OpenPdf } from './open-pdf.ts';
import styles from './pdf-preview.module.css';

interface Props {
  readonly bytes: Uint8Array;
  /** What the document is, for readers that cannot see it. */
  readonly label: string;
}

/** Shows a PDF page by page, as it will be printed: the file itself, not a likeness. */
export function PdfPreview({ bytes, label }: Props) {
  const { t } = useLingui();
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const opening = openPdf(bytes);
    void opening.then((opened) => isCurrent && setPdf(opened));
    return () => {
      isCurrent = false;
      void opening.then((opened) => opened.close());
    };
  }, [bytes]);
  const pageCount = pdf?.pageCount ?? 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a pane that scrolls must be reachable by keyboard
    <section className={styles['preview']} aria-label={label} tabIndex={0} data-pages={pageCount}>
      {pdf &&
        Array.from({ length: pageCount }, (_, index) => (
          <PdfPage key={index} pdf={pdf} number={index + 1} label={t`Page ${index + 1} of ${pageCount}`} />
        ))}
    </section>
  );
}

interface PageProps {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly label: string;
}

function PdfPage({ pdf, number, label }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let isCurrent = true;
    if (canvas.current) void pdf.draw(number, canvas.current);
    void pdf.textOf(number).then((found) => isCurrent && setText(found));
    return () => {
      isCurrent = false;
    };
  }, [pdf, number]);
  return (
    <figure className={styles['page']}>
      <canvas ref={canvas} role="img" aria-label={`${label}. ${text}`} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
