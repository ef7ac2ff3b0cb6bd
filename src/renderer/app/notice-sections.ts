/** A title between two lines of equals signs, as the notices are written when the program is built. */
const HEAD = /^={20,}\n(.+)\n={20,}\n/m;

/** The parts of the notices: who made something, and the terms under which they gave it. */
export function noticeSections(
  notices: string,
): readonly { readonly title: string; readonly text: string }[] {
  const [, ...pieces] = notices.split(HEAD);
  return pieces.flatMap((title, index) =>
    index % 2 === 0 ? [{ title, text: (pieces[index + 1] ?? '').trim() }] : [],
  );
}
