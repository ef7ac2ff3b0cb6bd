import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** @source Linux, Documentation/admin-guide/mm/pagemap.rst: eight bytes a page, bit 63 says present, bit 62 swapped out. */
const ENTRY_BYTES = 8;
const PAGE_BYTES = 4_096;
const HELD_BITS = 0xc0;

/** Read at a time, so that a large process does not make this one large. */
const CHUNK_PAGES = 2_048;

/** What lies beyond is the kernel's own and no exact number. */
const HIGHEST_ADDRESS = Number.MAX_SAFE_INTEGER;

interface Region {
  readonly start: number;
  readonly end: number;
}

/** Memory without a gap. */
export interface Held {
  readonly bytes: Buffer;
  /** So many at the start were the end of the run before: what is found in them alone was found already. */
  readonly repeatedBytes: number;
}

/**
 * Everything a process holds in memory or swap, as a core dump would: also pages that it has freed or closed to itself.
 * Reservations without a page behind them are left out; a dump of them is some hundred gigabytes of nothing.
 *
 * Needs the right to trace the process, which a parent has for its descendants.
 *
 * @yields runs of neighbouring pages
 */
export function* memoryOf(pid: number, overlapBytes: number): Generator<Held> {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const pagemap = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    for (const region of heldRegions(pid)) {
      let tail: Buffer = Buffer.alloc(0);
      for (const run of heldRuns(pagemap, region)) {
        const bytes = bytesAt(memory, run);
        const repeated = run.isContinued ? tail : Buffer.alloc(0);
        const held = Buffer.concat([repeated, bytes]);
        yield { bytes: held, repeatedBytes: repeated.length };
        tail = held.subarray(Math.max(0, held.length - overlapBytes));
      }
    }
  } finally {
    closeSync(memory);
    closeSync(pagemap);
  }
}

/** Regions with at least one page of their own. */
function heldRegions(pid: number): readonly Region[] {
  const maps = readFileSync(`/proc/${pid}/smaps`, 'utf8').split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/);
  return maps
    .filter((map) => /^(?:Rss|Swap): +[1-9]/m.test(map))
    .map((map) => {
      const [, start = '', end = ''] = /^([0-9a-f]+)-([0-9a-f]+)/.exec(map) ?? [];
      return { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) };
    })
    .filter(({ end }) => end <= HIGHEST_ADDRESS);
}

interface Run extends Region {
  /** Whether it begins where the run before it ended. */
  readonly isContinued: boolean;
}

function* heldRuns(pagemap: number, { start, end }: Region): Generator<Run> {
  let previousEnd = -1;
  for (let from = start; from < end; from += CHUNK_PAGES * PAGE_BYTES) {
    const pages = Math.min(CHUNK_PAGES, (end - from) / PAGE_BYTES);
    const entries = Buffer.alloc(pages * ENTRY_BYTES);
    readSync(pagemap, entries, 0, entries.length, (from / PAGE_BYTES) * ENTRY_BYTES);
    const isHeld = (page: number): boolean =>
      page < pages && ((entries[page * ENTRY_BYTES + 7] ?? 0) & HELD_BITS) !== 0;
    for (let page = 0; page < pages; page += 1) {
      if (!isHeld(page)) continue;
      const first = page;
      while (isHeld(page + 1)) page += 1;
      const run = { start: from + first * PAGE_BYTES, end: from + (page + 1) * PAGE_BYTES };
      yield { ...run, isContinued: run.start === previousEnd };
      previousEnd = run.end;
    }
  }
}

function bytesAt(memory: number, { start, end }: Region): Buffer {
  const bytes = Buffer.alloc(end - start);
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, start));
  } catch (error) {
    // Device memory and the kernel's own pages are mapped, too, and cannot be read.
    if (error instanceof Error && 'code' in error && error.code === 'EIO') return Buffer.alloc(0);
    throw error;
  }
}
