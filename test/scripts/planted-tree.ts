import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Sources by their path below the checkout. */
export type Tree = Readonly<Record<string, string>>;

interface ToolRun {
  /** Files of the checkout that configure the tool, copied into the planted tree. */
  readonly configs: readonly string[];
  readonly tool: string;
  readonly args: readonly string[];
}

/** Writes a small project with this checkout's configuration and packages, runs one tool on it, and returns its output. */
export function runTool(tree: Tree, { configs, tool, args }: ToolRun): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'almoner-planted-'));
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const name of [...configs, 'package.json'])
      copyFileSync(path.join(root, name), path.join(folder, name));
    for (const [name, text] of Object.entries(tree)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const program = path.join(root, 'node_modules/.bin', tool);
    const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
