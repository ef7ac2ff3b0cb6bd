import { readFileSync } from 'node:fs';

import type { Answers } from '../../../src/shared/assessments/answers.ts';
import { Instrument } from '../../../src/shared/assessments/instrument.ts';

const FOLDER = new URL('../../../resources/instruments/', import.meta.url);

/** The raw content of a file in the instruments folder. */
export const rawFile = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/** An instrument as the application loads it. */
export const instrument = (id: string): Instrument => Instrument.parse(rawFile(`${id}.json`));

/** Answers of an example: `null` means blank. */
export const withoutBlanks = (answers: Instrument['examples'][number]['answers']): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([linkId, a]) => (a === null ? [] : [[linkId, a] as const])),
  );

/** The 19 instruments, written out so that a file that goes missing fails a test. */
export const INSTRUMENT_IDS = [
  'ahc-hrsn-core',
  'asq',
  'audit-c',
  'c-ssrs-screener-result',
  'dsm5-level1-adult-result',
  'epds-result',
  'gad-2',
  'gad-7',
  'gds-15',
  'hunger-vital-sign',
  'k10',
  'k6',
  'mcsi-result',
  'pc-ptsd-5',
  'phq-2',
  'phq-4',
  'phq-9',
  'ucla-3',
  'who-5',
] as const;
