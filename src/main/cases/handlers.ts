import { isDeepStrictEqual } from 'node:util';

import { NewCase, type cases } from '../../shared/cases/contract.ts';
import { Refused } from '../../shared/result.ts';
import { may } from '../../shared/staff/permissions.ts';
import type { Context, HandlersOf } from '../ipc/handler.ts';
import { getPerson } from '../people/repository.ts';
import { listCaseload } from './caseload.ts';
import { findCase, getCase, getCaseWork, insertCase } from './repository.ts';

/** Whether the caller may know of notes, assessments and alerts. */
const seesClinical = ({ account }: Context): boolean => may(account.roles, 'clinical.read');

export const caseHandlers: HandlersOf<typeof cases> = {
  caseload: (input, ctx) =>
    listCaseload(ctx.db, { ...input, workerId: ctx.account.id, showsClinical: seesClinical(ctx) }),

  async open(input, { db, account }) {
    const existing = await findCase(db, input.id);
    if (existing) {
      if (!isDeepStrictEqual(NewCase.parse(existing), input)) throw new Refused('case/id-taken');
      return { value: existing, change: null };
    }
    await getPerson(db, input.personId);
    const value = await insertCase(db, { ...input, workerId: account.id });
    return {
      value,
      change: { entity: 'case_record', id: value.id, caseId: value.id, before: null, after: value },
    };
  },

  async file({ caseId }, ctx) {
    const record = await getCase(ctx.db, caseId);
    const { counts, bannerAlerts, encounters, conditions } = await getCaseWork(ctx.db, record);
    const isClinical = seesClinical(ctx);
    return {
      case: record,
      person: await getPerson(ctx.db, record.personId),
      bannerAlerts: isClinical ? [...bannerAlerts] : [],
      counts: isClinical ? counts : { ...counts, notes: 0, assessments: 0, openAlerts: 0 },
      encounters: [...encounters],
      conditions: isClinical ? [...conditions] : [],
    };
  },
};
