import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a packaged, a built and an unbuilt application keep their resources, in this order. */
const CANDIDATES = (): readonly string[] => [
  path.join(process.resourcesPath ?? '', 'resources'),
  path.resolve(import.meta.dirname, '../resources'),
  path.resolve(import.meta.dirname, '../../../resources'),
];

/**
 * The path of a file that ships with the application.
 *
 * @throws when the application is incomplete.
 */
export function resourcePath(...parts: readonly string[]): string {
  const found = CANDIDATES()
    .map((folder) => path.join(folder, ...parts))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`resource missing: ${parts.join('/')}`);
  return found;
}
