import type { Page } from '@playwright/test';

import type { Seen } from './comparison.ts';

type Sight =
  | { readonly kind: 'typed'; readonly text: string; readonly at: number }
  | { readonly kind: 'draft'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string };

declare global {
  interface Window {
    readonly reportSight: (sight: Sight) => Promise<void>;
  }
}

/** What a watched window has shown so far. */
export interface Watch {
  readonly seenUntil: (killedAt: number) => Seen;
  readonly hasNote: (text: string) => boolean;
}

/**
 * Watches the notes of a case as a person in front of the window would: a draft counts as acknowledged when a painted
 * frame says "Draft saved" under its text, a note when a painted frame shows it as signed.
 */
export async function watchNotes(page: Page): Promise<Watch> {
  const sights: Sight[] = [];
  await page.exposeBinding('reportSight', (_source, sight: Sight) => void sights.push(sight));
  await page.evaluate(reportFromInside);
  const textsOf = (kind: Sight['kind']): readonly string[] =>
    sights.filter((sight) => sight.kind === kind).map(({ text }) => text);
  return {
    seenUntil: (killedAt) => ({
      drafts: textsOf('draft'),
      notes: textsOf('note'),
      typed: sights.filter((sight) => sight.kind === 'typed'),
      killedAt,
    }),
    hasNote: (text) => textsOf('note').includes(text),
  };
}

/** Runs in the window. */
function reportFromInside(): void {
  const editor = () => document.querySelector('form[aria-label="New note"]');
  const field = () => editor()?.querySelector('textarea') ?? null;
  const notes = () =>
    [...document.querySelectorAll('main article p[dir="auto"]')].map(({ textContent }) => textContent ?? '');
  const known = new Set(notes());
  let acknowledged = field()?.value ?? '';

  const look = (): void => {
    const state = editor()?.closest('section')?.querySelector('[data-kind="saved"]')?.textContent ?? '';
    const text = field()?.value ?? '';
    if (state.startsWith('Draft saved') && text !== '' && text !== acknowledged) {
      acknowledged = text;
      void window.reportSight({ kind: 'draft', text });
    }
    for (const note of notes().filter((one) => !known.has(one))) {
      known.add(note);
      void window.reportSight({ kind: 'note', text: note });
    }
  };
  const observer = new MutationObserver(() => requestAnimationFrame(look));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement && target === field())
        void window.reportSight({ kind: 'typed', text: target.value, at: Date.now() });
    },
    { capture: true },
  );
}
