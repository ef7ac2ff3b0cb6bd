import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { METHODS } from '../../../src/main/ipc/dispatch.ts';
import { aCase, valueOf } from '../a-vault.ts';
import { anEntry } from '../directory/an-entry.ts';
import { newReferral } from '../referrals/a-referral.ts';
import { aRecordedDesk, callEverything, type Call, type RecordedDesk } from './every-method.ts';
import { scansOf } from './recorder.ts';

/** The bar of docs/performance.md: statements of one read, without its transaction and its line in the trail. */
const MOST = 3;

/** Reads that are no screen's list: why they may take more, and how many. */
const MORE: Readonly<Record<string, number>> = {
  // A whole document made of nine kinds of record, once for a print.
  'packets.compose': 10,
  // Looks for people of the file by number and by name, then reads them and their charts, 200 at a time.
  'imports.compare': 5,
};

/** Walks along an index that are no scans of a table, each with the reason. */
const WALKS: readonly RegExp[] = [
  // All cases in the order of their index: a page stops at its end, and counting needs every entry of the index.
  /^SCAN case_record USING COVERING INDEX [^:]+: select (count|.* from \(select .* limit \? offset \?\) as "page")/s,
  // Open requests, soonest first: the index holds nothing else, and the walk stops at the limit.
  /^SCAN referral_recipient USING INDEX referral_recipient_open: .* limit \?$/s,
  // Whether there is anything of a kind: each walk stops at its first entry.
  /^SCAN (person|note|packet_output) USING COVERING INDEX [^:]+: select .* exists \(select "id" from "packet_output"\)/s,
  // The last line of the trail: the first step of the walk.
  /^SCAN audit_entry: select "chain" from "audit_entry" order by "seq" desc limit \?$/,
];

describe('every method of the contract', () => {
  it('reads with few statements, and never reads a big table from end to end', async () => {
    const recorded = await aRecordedDesk();
    await callEverything(recorded);
    const called = new Set(recorded.calls.map(({ method }) => method));
    expect([...METHODS.keys()].filter((method) => !called.has(method))).toEqual([]);

    const reads = recorded.calls.filter(({ method }) => METHODS.get(method)?.spec.kind !== 'command');
    const tooMany = reads.filter(({ method, statements }) => statements.length > (MORE[method] ?? MOST));
    expect(tooMany.map(({ method, statements }) => [method, statements.length])).toEqual([]);

    const { raw } = recorded.test.vault;
    const scans = [...new Set(recorded.executed.flatMap((one) => scansOf(raw, one)))];
    expect(scans.filter((scan) => !WALKS.some((walk) => walk.test(scan)))).toEqual([]);
  });
});

it('a scan of a big table is found, by its name and by an alias', async () => {
  const { test } = await aRecordedDesk();
  const scans = (sql: string): number => scansOf(test.vault.raw, { sql, parameters: [] }).length;
  expect(scans("SELECT id FROM note WHERE body LIKE '%fell%'")).toBe(1);
  expect(scans('SELECT p.id FROM person AS p ORDER BY p.sex')).toBe(1);
  expect(scans('SELECT "c"."id" from "case_record" as "c" where "c"."closed_at" > 1')).toBe(1);
  expect(scans("SELECT id FROM note WHERE case_id = 'x'")).toBe(0);
  expect(scans('SELECT id FROM account')).toBe(0);
});

/** What a call of the lists makes once there are more rows of everything. */
async function countsWith({ test, calls }: RecordedDesk, caseId: string): Promise<readonly string[]> {
  const { api } = test;
  const before = calls.length;
  valueOf(await api.cases.caseload({ view: 'open', offset: 0, limit: 100 }));
  valueOf(await api.people.search({ text: 'riv', limit: 50 }));
  valueOf(await api.notes.listForCase({ caseId }));
  valueOf(await api.referrals.listForCase({ caseId }));
  valueOf(await api.referrals.listOpen({ limit: 100 }));
  valueOf(await api.directory.search({ text: '', domain: null, limit: 100 }));
  valueOf(await api.assessments.listForCase({ caseId }));
  valueOf(await api.reports.referrals({ from: '2026-01-01', to: '2026-03-31' }));
  valueOf(await api.cases.file({ caseId }));
  valueOf(await api.packets.compose({ caseId, pointSize: 14 }));
  return calls.slice(before).map(({ method, statements }: Call) => `${method} ${statements.length}`);
}

it('fifty rows take as many statements as one', async () => {
  const recorded = await aRecordedDesk();
  const { api } = recorded.test;
  const { caseId } = await aCase(recorded.test);
  const { service } = valueOf(await api.directory.add(anEntry()));
  const another = async (): Promise<void> => {
    await aCase(recorded.test);
    const other = valueOf(await api.directory.add(anEntry()));
    valueOf(await api.referrals.create(newReferral(caseId, [service.id, other.service.id])));
    const start = { id: newId(), caseId, instrumentId: 'phq-9', mode: 'self' } as const;
    valueOf(await api.assessments.start(start));
    valueOf(
      await api.notes.sign({
        id: newId(),
        caseId,
        occurredOn: '2026-03-02',
        modality: 'phone',
        activity: 'counselling',
        minutes: 5,
        body: 'Called.',
      }),
    );
  };
  await another();
  const withOne = await countsWith(recorded, caseId);
  for (let more = 0; more < 49; more += 1) await another();
  expect(await countsWith(recorded, caseId)).toEqual(withOne);
});
