import { readFileSync } from 'node:fs';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly offset?: string;
  readonly size?: number;
}

/**
 * Every file of an asar archive with its text.
 *
 * @source electron/asar's README: a pickled size, a pickled JSON header, then the files end to end.
 */
export function filesOfArchive(archive: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(archive);
  const start = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Entry;
  const found = new Map<string, string>();
  const walk = ({ files, offset, size = 0 }: Entry, name: string): void => {
    if (files) for (const [child, entry] of Object.entries(files)) walk(entry, `${name}/${child}`);
    else {
      const from = start + Number(offset);
      found.set(name, bytes.subarray(from, from + size).toString('utf8'));
    }
  };
  walk(header, '');
  return found;
}
