/** Largest file the import takes, in bytes of UTF-8: 50 MB. */
export const MAX_IMPORT_BYTES = 50 * 1024 * 1024;

/** Deepest nesting of objects and arrays the import takes. A bundle of the real world stays under 20. */
export const MAX_IMPORT_DEPTH = 64;

/** Whether a text takes more than `limit` bytes in UTF-8. Counts only when the length alone does not tell. */
export function isLongerThan(text: string, limit: number): boolean {
  // A UTF-16 unit takes one to three bytes; a surrogate pair four, which is two for each of its units.
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= limit; at += 1) bytes += bytesOf(text.charCodeAt(at));
  return bytes > limit;
}

function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether a text opens more than `limit` objects and arrays inside each other. Asked before the text is parsed, because
 * a few megabytes of `[` cost the parser gigabytes.
 */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) inString = !inString;
    else if (inString && unit === BACKSLASH) at += 1;
    else if (!inString) depth += stepOf(unit);
    if (depth > limit) return true;
  }
  return false;
}

/** `{` and `[` lead one level down, `}` and `]` one up. */
function stepOf(unit: number): -1 | 0 | 1 {
  if (unit === 0x7b || unit === 0x5b) return 1;
  return unit === 0x7d || unit === 0x5d ? -1 : 0;
}

/** Where a text stops being JSON: characters before it, and the line and column (both from 1) that an editor shows. */
export interface JsonFault {
  readonly position: number;
  readonly line: number;
  readonly column: number;
}

/** The parsed text, or where it stops being JSON. */
export type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: JsonFault };

/** Parses JSON without throwing. */
export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: faultAt(text, positionOfFault(text)) };
  }
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next: a value, a key, a colon, or what follows a value. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after';

/**
 * How many characters of a text are good JSON. The engine's own messages name a position only sometimes and change
 * between versions, so the text is walked once more, only when it is already known to be broken.
 */
function positionOfFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const next = stepFrom(text, at, { open, expected });
    if (next === null) return at;
    expected = next.expected;
    at = skip(BLANK, text, next.at);
  }
  return text.length;
}

interface State {
  readonly open: ('{' | '[')[];
  readonly expected: Expected;
}

/** Reads one token and says what may follow it; `null` when the token does not belong there. */
function stepFrom(
  text: string,
  at: number,
  { open, expected }: State,
): { at: number; expected: Expected } | null {
  const char = text[at] ?? '';
  const inside = open.at(-1);
  if (expected === 'colon') return char === ':' ? { at: at + 1, expected: 'value' } : null;
  if (expected === 'after') {
    if (char === ',' && inside) return { at: at + 1, expected: inside === '{' ? 'key' : 'value' };
    return close(char, at, open);
  }
  if (expected === 'key-or-end' || expected === 'value-or-end') {
    const closed = close(char, at, open);
    if (closed) return closed;
  }
  const wantsKey = expected === 'key' || expected === 'key-or-end';
  if (!wantsKey && (char === '{' || char === '[')) {
    open.push(char);
    return { at: at + 1, expected: char === '{' ? 'key-or-end' : 'value-or-end' };
  }
  const end = endOfScalar(text, at, wantsKey);
  if (end === at) return null;
  return { at: end, expected: wantsKey ? 'colon' : 'after' };
}

function close(char: string, at: number, open: ('{' | '[')[]): { at: number; expected: Expected } | null {
  if (char !== (open.at(-1) === '{' ? '}' : ']') || open.length === 0) return null;
  open.pop();
  return { at: at + 1, expected: 'after' };
}

/** Where a string, or what else may stand for a value, ends; `at` itself when there is none, or it is broken. */
function endOfScalar(text: string, at: number, onlyString: boolean): number {
  if (text[at] === '"') return endOfString(text, at);
  return onlyString ? at : skip(NUMBER_OR_WORD, text, at);
}

/** Goes character by character: on an attachment of some megabytes a pattern runs out of stack. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    // JSON forbids raw control characters in strings.
    const next = unit === BACKSLASH ? skip(ESCAPE, text, at) : at + Number(unit >= 0x20);
    if (next === at) return start;
    at = next;
  }
  return start;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function faultAt(text: string, position: number): JsonFault {
  const before = text.slice(0, position);
  const lastBreak = before.lastIndexOf('\n');
  return { position, line: before.split('\n').length, column: position - lastBreak };
}
