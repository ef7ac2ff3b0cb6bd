import { z } from 'zod';

import { NeedDomain } from '../referrals/need-domain.ts';
import { CalendarDate } from '../values/calendar-date.ts';
import { Id } from '../values/ids.ts';
import { LanguageTag } from '../values/language.ts';
import { line, optionalLine } from '../values/text.ts';

/** An organisation of the directory: an agency, a facility, a programme's owner. */
export const Organisation = z.object({
  id: Id,
  name: line(200),
  phone: optionalLine(60),
  address: optionalLine(300),
  version: z.int().positive(),
});
/** An organisation of the directory. */
export type Organisation = z.infer<typeof Organisation>;

/** What an organisation offers. */
export const Service = z.object({
  id: Id,
  organisationId: Id,
  name: line(200),
  /** The needs it answers, at least one. */
  domains: z.array(NeedDomain).min(1).max(24),
  phone: optionalLine(60),
  fax: optionalLine(60),
  hours: optionalLine(200),
  languages: z.array(LanguageTag).max(30),
  eligibility: optionalLine(500),
  /** What a person should bring or expect, in plain words; printed in packets. */
  whatToExpect: optionalLine(500),
  /** When somebody last made sure that the entry is true. */
  verifiedOn: CalendarDate.nullable(),
  version: z.int().positive(),
});
/** What an organisation offers. */
export type Service = z.infer<typeof Service>;

/** A service with the organisation that offers it. */
export const DirectoryEntry = z.object({ organisation: Organisation, service: Service });
/** A service with the organisation that offers it. */
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;
