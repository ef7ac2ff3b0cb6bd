import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { IndexLine, Instrument } from '../../shared/assessments/instrument.ts';
import { resourcePath } from '../files/resources.ts';

let loaded: ReadonlyMap<string, Instrument> | null = null;

const read = (file: string): unknown => JSON.parse(readFileSync(resourcePath('instruments', file), 'utf8'));

/**
 * The instruments whose item text may be shipped, by id. Read and validated once: a file that contradicts itself stops
 * the application rather than giving a wrong score.
 *
 * @source DOMAIN.md §1.2: only verdict *yes* is on.
 */
export function shippedInstruments(): ReadonlyMap<string, Instrument> {
  loaded ??= new Map(
    z
      .array(IndexLine)
      .parse(read('index.json'))
      .filter(({ ship }) => ship === 'yes')
      .map(({ id, file }) => [id, Instrument.parse(read(file))]),
  );
  return loaded;
}
