import { parseArgs } from 'node:util';

import { Refused } from '../shared/result.ts';
import { CommandFailed } from './command-line/command.ts';
import { COMMANDS } from './command-line/commands.ts';
import { refusalWords } from './command-line/refusal-words.ts';

const help = (): unknown => ({
  usage:
    'almoner COMMAND [options]; commands that open the vault take --vault DIR, --account NAME, --passphrase-stdin',
  commands: COMMANDS.map(({ name, usage, purpose }) => ({ command: `${name} ${usage}`.trim(), purpose })),
});

async function answer([name, ...args]: readonly string[]): Promise<unknown> {
  if (name === undefined || name === 'help' || name === '--help') return help();
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new CommandFailed('usage', `There is no command ${name}. See: almoner help`);
  const { values, positionals } = parseArgs({
    args,
    options: command.options,
    allowPositionals: true,
    strict: true,
  });
  return await command.run({ options: values as Record<string, string | boolean>, positionals });
}

/** What to do when the system does not let a file be written or read. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'A folder of this path does not exist. Make it first, then try again.',
  ENOTDIR: 'A part of this path is a file, not a folder. Name another place, then try again.',
  EISDIR: 'This path is a folder. Name a file in it, then try again.',
  EACCES: 'This place may not be written to. Name another one, or ask for the permission.',
  EPERM: 'This place may not be written to. Name another one, or ask for the permission.',
  EROFS: 'This place is read-only. Name another one, then try again.',
  ENOSPC: 'The disk is full. Make room, or name another place, then try again.',
};

function failure(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CommandFailed) return { code: error.code, message: error.message };
  if (error instanceof Refused) return { code: error.refusal.code, message: refusalWords(error.refusal) };
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return { code: 'usage', message: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
  const words = SYSTEM_WORDS[code];
  if (words !== undefined) return { code, message: words };
  // No message: those of the database and of validation can quote what a person wrote.
  return { code, message: 'Something went wrong that was not foreseen. Nothing half-done was kept.' };
}

/** Runs one command: its answer as JSON on standard output, or the error as JSON on standard error. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    process.stdout.write(`${JSON.stringify(await answer(args), null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${JSON.stringify({ error: failure(error) })}\n`);
    return error instanceof CommandFailed && error.code === 'usage' ? 2 : 1;
  }
}

process.exitCode = await runCommandLine(process.argv.slice(2));
