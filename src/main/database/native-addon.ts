import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Where a packaged or built application keeps its native addons; absent when the sources run directly. */
const folder = (): string =>
  import.meta.dirname.includes('app.asar')
    ? path.join(process.resourcesPath, 'native')
    : path.resolve(import.meta.dirname, '../native');

/** The path of an addon beside the built application, or `null` when there is none and npm's package serves. */
function besideTheApplication(name: string): string | null {
  const file = path.join(folder(), name);
  return existsSync(file) ? file : null;
}

/**
 * The database engine's addon for this runtime, or `undefined` to let the npm package find its own.
 * Node-API 10 came with Node 24; a runtime that has 9 needs the addon built for 9.
 */
export function databaseAddon(): string | undefined {
  const name = Number(process.versions['napi']) >= 10 ? 'better_sqlite3.node' : 'better_sqlite3.napi9.node';
  const file = besideTheApplication(name);
  // The engine takes the loaded addon as well as its path; the object works from inside an asar archive too.
  return file === null ? undefined : (require(file) as string);
}

/** The Argon2 addon: beside the application, or the npm package. */
export const argon2Addon = (): unknown => require(besideTheApplication('argon2.node') ?? '@node-rs/argon2');
