import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync, constants } from 'node:zlib';

/** A larger file is none of ours, and would have to be read in parts. */
const LARGEST_BYTES = 1024 ** 3;

/** Compressed parts tried in one file; in random bytes their beginnings turn up by chance. */
const MOST_PARTS = 2_000;

/** Unpacked from one part. */
const LARGEST_PART_BYTES = 16 * 1024 ** 2;

/** Where a secret was found. */
export interface Leak {
  readonly secret: string;
  readonly file: string;
  readonly encoding: string;
}

/** Where is searched, and from when a file counts as changed. */
export interface Scope {
  readonly folders: readonly string[];
  readonly sinceMs: number;
}

/** What a search went through and found. */
export interface Scan {
  readonly files: number;
  readonly bytes: number;
  readonly leaks: readonly Leak[];
}

interface Needle {
  readonly secret: string;
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** Searches every file that changed for each secret, as it is, encoded and inside compressed parts. */
export function scanFor(secrets: ReadonlyMap<string, string>, { folders, sinceMs }: Scope): Scan {
  const needles = [...secrets].flatMap(([secret, text]) => needlesOf(secret, text));
  const files = [...new Set(folders.flatMap((folder) => filesBelow(folder)))].filter((file) =>
    isChanged(file, sinceMs),
  );
  let bytes = 0;
  const leaks = files.flatMap((file) => {
    const content = contentOf(file);
    bytes += content.length;
    return leaksIn(file, content, needles);
  });
  return { files: files.length, bytes, leaks };
}

function needlesOf(secret: string, text: string): readonly Needle[] {
  const plain = Buffer.from(text, 'utf8');
  const forms: Readonly<Record<string, Buffer>> = {
    'UTF-8': plain,
    'UTF-16LE': Buffer.from(text, 'utf16le'),
    'UTF-16BE': Buffer.from(text, 'utf16le').swap16(),
    hex: Buffer.from(plain.toString('hex')),
    'upper-case hex': Buffer.from(plain.toString('hex').toUpperCase()),
    'hex of UTF-16': Buffer.from(Buffer.from(text, 'utf16le').toString('hex')),
    'URL encoding': Buffer.from(encodeURIComponent(text)),
    'form encoding': Buffer.from(new URLSearchParams({ '': text }).toString().slice(1)),
    'base64 at 0': base64At(plain, 0),
    'base64 at 1': base64At(plain, 1),
    'base64 at 2': base64At(plain, 2),
  };
  const different = Object.entries(forms).filter(
    ([, bytes], index, all) => all.findIndex(([, other]) => other.equals(bytes)) === index,
  );
  return different.map(([encoding, bytes]) => ({ secret, encoding, bytes }));
}

/** The letters of base64 that depend on the text alone, when it begins at this place of a group of three. */
function base64At(text: Buffer, place: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(place), text]).toString('base64');
  const first = Math.ceil((place * 8) / 6);
  return Buffer.from(encoded.slice(first, Math.floor(((place + text.length) * 8) / 6)));
}

function leaksIn(file: string, content: Buffer, needles: readonly Needle[]): readonly Leak[] {
  const found = (bytes: Buffer, inside: string): readonly Leak[] =>
    needles
      .filter((needle) => bytes.includes(needle.bytes))
      .map(({ secret, encoding }) => ({ secret, file, encoding: `${encoding}${inside}` }));
  return [...found(content, ''), ...unpackedParts(content).flatMap((part) => found(part, ', compressed'))];
}

/** What can be unpacked of a file: gzip and zlib anywhere in it, and a file that is one raw deflate stream. */
function unpackedParts(content: Buffer): readonly Buffer[] {
  const limit = { maxOutputLength: LARGEST_PART_BYTES, finishFlush: constants.Z_SYNC_FLUSH };
  const tried = [() => inflateRawSync(content, limit)];
  for (let at = 0; at < content.length - 2 && tried.length < MOST_PARTS; at += 1) {
    const rest = () => content.subarray(at);
    if (content[at] === 0x1f && content[at + 1] === 0x8b && content[at + 2] === 8)
      tried.push(() => gunzipSync(rest(), limit));
    // @source RFC 1950, 2.2: deflate with a window of 32 KiB, and a check that makes the two bytes a multiple of 31.
    else if (content[at] === 0x78 && content.readUInt16BE(at) % 31 === 0)
      tried.push(() => inflateSync(rest(), limit));
  }
  return tried.flatMap((unpack) => {
    try {
      return [unpack()];
    } catch {
      // Not compressed at all, or more than is looked at.
      return [];
    }
  });
}

function filesBelow(place: string): readonly string[] {
  try {
    if (lstatSync(place).isFile()) return [place];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    // Others make and remove files in the common folders at the same time.
    return [];
  }
}

function isChanged(file: string, sinceMs: number): boolean {
  try {
    const { mtimeMs, ctimeMs, size } = statSync(file);
    return Math.max(mtimeMs, ctimeMs) >= sinceMs && size <= LARGEST_BYTES;
  } catch {
    return false;
  }
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
