/** What the window had shown and taken up to the kill. */
export interface Seen {
  /** Texts that stood in the field while it said "Draft saved". */
  readonly drafts: readonly string[];
  /** Texts shown under "Signed notes". */
  readonly notes: readonly string[];
  /** The field after each key, with the instant in milliseconds of the epoch. */
  readonly typed: readonly { readonly text: string; readonly at: number }[];
  readonly killedAt: number;
}

/** What the vault holds after it was opened again. */
export interface Found {
  readonly drafts: readonly { readonly noteId: string; readonly text: string }[];
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

/** How much of what was seen is gone, or there twice. */
export interface Verdict {
  readonly lostDrafts: readonly string[];
  readonly lostNotes: readonly string[];
  readonly duplicates: readonly string[];
  /** From the first key that is gone to the kill; 0 when none is. */
  readonly lostTypingMs: number;
  /** The field after the first key that is gone, and after the last one before the kill. */
  readonly lostTyping: { readonly first: string; readonly last: string } | null;
}

/**
 * Compares what was seen with what was found. Text is only ever added at the end of the field, and each note begins with
 * a mark of its own: a text is safe when a draft or a note begins with it.
 */
export function compare(seen: Seen, found: Found): Verdict {
  const stored = [...found.drafts.map(({ text }) => text), ...found.notes.map(({ text }) => text)];
  const isSafe = (text: string): boolean => stored.some((one) => one.startsWith(text));
  const firstLost = seen.typed.find(({ text }) => !isSafe(text));
  return {
    lostDrafts: seen.drafts.filter((text) => !isSafe(text)),
    lostNotes: seen.notes.filter((text) => found.notes.every((note) => note.text !== text)),
    duplicates: duplicatesIn(found),
    lostTypingMs: firstLost ? seen.killedAt - firstLost.at : 0,
    lostTyping: firstLost ? { first: firstLost.text, last: seen.typed.at(-1)?.text ?? '' } : null,
  };
}

/** Notes that are there twice, and drafts of notes that are signed already or have two drafts. */
function duplicatesIn({ drafts, notes }: Found): readonly string[] {
  const marks = notes.map(({ text }) => markOf(text));
  const ids = new Set(notes.map(({ id }) => id));
  const draftMarks = drafts.map(({ text }) => markOf(text)).filter((mark) => mark !== null);
  return [
    ...marks.filter((mark, index) => mark !== null && marks.indexOf(mark) !== index),
    ...draftMarks.filter((mark, index) => marks.includes(mark) || draftMarks.indexOf(mark) !== index),
    ...drafts.filter(({ noteId }) => ids.has(noteId)).map(({ noteId }) => noteId),
  ].filter((mark) => mark !== null);
}

/** What a note of a kill round begins with: `#12.1`. Demo notes have no mark. */
export const markOf = (text: string): string | null => /^#\d+\.\d+/.exec(text)?.[0] ?? null;
