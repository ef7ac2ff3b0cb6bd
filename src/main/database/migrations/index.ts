import type { Migration } from '../migrate.ts';
import { migration as m0001 } from './0001-staff.ts';
import { migration as m0002 } from './0002-audit.ts';
import { migration as m0003 } from './0003-people.ts';
import { migration as m0004 } from './0004-cases.ts';
import { migration as m0005 } from './0005-notes.ts';
import { migration as m0006 } from './0006-assessments.ts';
import { migration as m0007 } from './0007-referrals.ts';
import { migration as m0008 } from './0008-discharge.ts';
import { migration as m0009 } from './0009-paths-of-reading.ts';
import { migration as m0010 } from './0010-vault-kind.ts';
import { migration as m0011 } from './0011-first-steps.ts';

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  m0001,
  m0002,
  m0003,
  m0004,
  m0005,
  m0006,
  m0007,
  m0008,
  m0009,
  m0010,
  m0011,
];
