import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/display.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Who runs the packaged application: never the superuser, for whom Chromium has no sandbox. */
const isSuperuser = process.getuid?.() === 0;
const NOBODY = 65_534;

/** The packaged application where an ordinary user can read it, with a home folder and a screen for that user. */
export interface Installed {
  /** The program's folder. */
  readonly program: string;
  readonly home: string;
  readonly screen: Screen;
  /** Starts a program of the ordinary user; the packaged application unless another is named. */
  start(args: readonly string[], extra?: StartOptions): ChildProcess;
  remove(): void;
}

interface StartOptions {
  readonly command?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program did: its end and its words. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Waits for the end of a program that must end by itself. */
export function ended(child: ChildProcess): Promise<Ended> {
  const words = { out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => (words.out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (words.err += text.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, ...words }));
  });
}

const asOrdinaryUser = (command: string, args: readonly string[]): readonly [string, readonly string[]] =>
  isSuperuser ? ['runuser', ['-u', 'nobody', '--', command, ...args]] : [command, args];

/** Whether an ordinary user may make the name spaces that Chromium's sandbox is built from. */
export function hasUserNamespaces(): boolean {
  const [command, args] = asOrdinaryUser('unshare', ['--user', '--pid', '--fork', 'true']);
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Packages the application unless that was done from the same build, and puts it where an ordinary user can start it. */
export async function installed(): Promise<Installed> {
  const said = execFileSync(process.execPath, [path.join(ROOT, 'scripts/package.mjs')], {
    encoding: 'utf8',
  });
  const made = said.trim().split('\n').at(-1) ?? '';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-packaged-'));
  chmodSync(folder, 0o755);
  const program = path.join(folder, 'program');
  cpSync(made, program, { recursive: true, verbatimSymlinks: true });
  const home = path.join(folder, 'home');
  mkdirSync(path.join(home, 'tmp'), { recursive: true });
  if (isSuperuser) for (const place of [home, path.join(home, 'tmp')]) chownSync(place, NOBODY, NOBODY);
  const screen = await Screen.start(folder);
  const env = {
    HOME: home,
    TMPDIR: path.join(home, 'tmp'),
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
    DISPLAY: screen.name,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  };
  return {
    program,
    home,
    screen,
    start(args, { command = path.join(program, 'almoner'), env: more = {} } = {}) {
      // Named after the change of user, which brings along a home folder of its own.
      const words = [`HOME=${home}`, command, '--disable-gpu', ...args];
      const [first, rest] = asOrdinaryUser('env', words);
      return spawn(first, rest, { env: { ...env, ...more }, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
    },
    remove() {
      screen.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The size of the virtual display. */
const WIDTH = 1440;
const HEIGHT = 900;
const BYTES_PER_PIXEL = 4;

/** A screen that is drawn into a file, so that a test sees what a person would see. */
export class Screen {
  readonly name: string;
  readonly #stop: () => void;
  readonly #picture: number;
  readonly #head: number;

  private constructor({ display, stop }: VirtualDisplay, file: string) {
    this.name = display;
    this.#stop = stop;
    this.#picture = openSync(file, 'r');
    const head = Buffer.alloc(100);
    readSync(this.#picture, head, 0, 100, 0);
    // An XWD file: its header's size, then the colours of the palette, 12 bytes each.
    this.#head = head.readUInt32BE(0) + head.readUInt32BE(76) * 12;
  }

  static async start(folder: string): Promise<Screen> {
    const display = await startVirtualDisplay({ args: ['-fbdir', folder] });
    return new Screen(display, path.join(folder, 'Xvfb_screen0'));
  }

  /** How many colours a band across the middle of the screen has: one on an empty page, many where there is text. */
  coloursInTheMiddle(lines = 300): number {
    const band = Buffer.alloc(WIDTH * lines * BYTES_PER_PIXEL);
    const first = (HEIGHT - lines) / 2;
    readSync(this.#picture, band, 0, band.length, this.#head + first * WIDTH * BYTES_PER_PIXEL);
    return new Set(new Uint32Array(band.buffer, band.byteOffset, band.length / BYTES_PER_PIXEL)).size;
  }

  /** The colour of a place away from the pointer, which rests in the middle; without padding. */
  colour(): number {
    const pixel = Buffer.alloc(BYTES_PER_PIXEL);
    readSync(this.#picture, pixel, 0, 4, this.#head + ((HEIGHT / 2) * WIDTH + WIDTH / 4) * BYTES_PER_PIXEL);
    return pixel.readUInt32LE(0) & 0xff_ff_ff;
  }

  stop(): void {
    closeSync(this.#picture);
    this.#stop();
  }
}

/** The processes of a program by its path, with their command lines. */
export function processesOf(program: string): { readonly pid: number; readonly command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.startsWith(program) ? [{ pid: Number(name), command }] : [];
      } catch {
        return [];
      }
    });
}
