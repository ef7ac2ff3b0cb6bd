import { closeSync, openSync } from 'node:fs';

/** Makes an empty file that only its owner can read, unless there is one: the database engine would let others read. */
export const createPrivately = (file: string): void => closeSync(openSync(file, 'a', 0o600));
