import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';

import { selectReportRows } from '../../../src/main/reports/repository.ts';
import { ReportRow } from '../../../src/shared/reports/referral-report.ts';
import { aCase, anOpenVault, valueOf } from '../a-vault.ts';
import { anEntry } from '../directory/an-entry.ts';
import { aReferral } from '../referrals/a-referral.ts';
import { cellsOf, partOf } from './sheets.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' } as const;
const FORMULA = '=HYPERLINK("http://example.org/","x")';

/** Six requests around the end of March, sent at noon in Chicago unless the day of sending is what matters. */
async function aBusyDesk() {
  const desk = await anOpenVault('2026-04-30T15:00:00.000Z');
  const { caseId } = await aCase(desk);
  const add = async (organisation: string, service: string) =>
    valueOf(
      await desk.api.directory.add(
        anEntry({ organisation: { name: organisation }, service: { name: service } }),
      ),
    ).service.id;
  const meals = await add('Harvest Table', FORMULA);
  const pantry = await add('@Pantry', 'constructor');
  const send = (occurredAt: string) => ({ to: 'requested' as const, occurredAt });
  const answer = (to: 'accepted' | 'rejected', occurredAt: string, reasonCode: string | null = null) => ({
    to,
    occurredAt,
    reasonCode,
  });
  const lines = {
    // 11.30 pm on February 28 and on March 31 in Chicago: one is not in March, the other is.
    february: await aReferral(desk, caseId, { serviceId: meals, moves: [send('2026-03-01T05:30:00.000Z')] }),
    lateMarch: await aReferral(desk, caseId, { serviceId: meals, moves: [send('2026-04-01T04:30:00Z')] }),
    april: await aReferral(desk, caseId, { serviceId: meals, moves: [send('2026-04-01T05:00:00Z')] }),
    draft: await aReferral(desk, caseId, { serviceId: meals, moves: [] }),
    mistake: await aReferral(desk, caseId, {
      serviceId: meals,
      moves: [send('2026-03-10T17:00:00Z'), { to: 'entered-in-error', occurredAt: '2026-03-10T18:00:00Z' }],
    }),
    closed: await aReferral(desk, caseId, {
      serviceId: meals,
      moves: [
        send('2026-03-02T17:00:00Z'),
        answer('accepted', '2026-03-05T17:00:00Z'),
        { to: 'completed', outcome: 'need-met', occurredAt: '2026-03-20T17:00:00Z' },
      ],
    }),
    declined: await aReferral(desk, caseId, {
      serviceId: pantry,
      moves: [send('2026-03-03T17:00:00Z'), answer('rejected', '2026-03-04T17:00:00Z', 'no-capacity')],
    }),
  };
  return { desk, api: desk.api, lines };
}

it('counts what was sent on the days of the range at the facility', async () => {
  const { desk, api, lines } = await aBusyDesk();
  const report = valueOf(await api.reports.referrals(MARCH));
  const figure = (measure: string) => {
    const found = report.figures.find(({ key }) => key.measure === measure);
    return [found?.value, found?.n];
  };
  expect(report).toMatchObject({
    facilityName: 'St. Brigid Medical Center',
    timeZone: 'America/Chicago',
    ...MARCH,
  });
  expect(figure('sent')).toEqual([3, 3]);
  expect(figure('acceptance-rate')).toEqual([0.5, 2]);
  expect(figure('time-to-response-median')).toEqual([2, 2]);
  expect(figure('loop-closure-30')).toEqual([1 / 2, 2]);

  const rows = valueOf(await api.reports.referralRows({ ...MARCH, key: { measure: 'sent', group: null } }));
  expect(rows.map(({ recipientId }) => recipientId)).toEqual(
    [lines.closed, lines.declined, lines.lateMarch].map(({ recipient }) => recipient.id),
  );
  expect(rows[0]).toMatchObject({
    personName: 'Rivera, Marisol',
    mrn: '0041-8273',
    workerName: 'Amara Okafor',
    sentOn: '2026-03-02',
    everAccepted: true,
    outcome: 'need-met',
  });
  const audited = await desk.vault.db
    .selectFrom('audit_entry')
    .select(['method', 'entity', 'outcome'])
    .where('method', 'like', 'reports.%')
    .execute();
  expect(audited).toEqual([
    { method: 'reports.referrals', entity: 'referral', outcome: 'done' },
    { method: 'reports.referralRows', entity: 'referral', outcome: 'done' },
  ]);
});

it('gives every figure the rows it was counted from', async () => {
  const { api } = await aBusyDesk();
  const report = valueOf(await api.reports.referrals(MARCH));
  const figures = [
    ...report.figures,
    ...report.breakdowns.flatMap(({ groups }) => groups.flatMap((group) => group.figures)),
  ];
  for (const { key, unit, value, n } of figures) {
    const rows = valueOf(await api.reports.referralRows({ ...MARCH, key }));
    const size = unit === 'count' ? value : unit === 'share' ? Math.round((value ?? 0) * n) : n;
    expect([key, rows.length]).toEqual([key, size]);
  }
  expect(await api.reports.referralRows({ ...MARCH, key: { measure: 'toString', group: null } })).toEqual({
    ok: false,
    refusal: { code: 'report/no-such-figure' },
  });
});

it('refuses a range that ends before it begins', async () => {
  const { api } = await anOpenVault();
  const result = await api.reports.referrals({ from: '2026-03-31', to: '2026-03-01' });
  expect(result.ok ? null : result.refusal.code).toBe('ipc/invalid-input');
});

it('reads the range by the index on the time of sending', async () => {
  const { vault } = await anOpenVault();
  const query = selectReportRows(vault.db, {
    start: '2026-03-01T06:00:00.000Z',
    end: '2026-04-01T05:00:00.000Z',
  });
  const { sql: text, parameters } = query.compile();
  const plan = await vault.db.executeQuery<{ readonly detail: string }>(
    CompiledQuery.raw(`EXPLAIN QUERY PLAN ${text}`, [...parameters]),
  );
  const steps = plan.rows.map(({ detail }) => detail);
  expect(steps[0]).toMatch(
    /^SEARCH referral_recipient USING INDEX referral_recipient_by_sending \(sent_at>\? AND sent_at<\?\)/,
  );
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

it('writes a comma-separated file in which no text is a formula', async () => {
  const { api } = await aBusyDesk();
  const { fileName, bytes } = valueOf(await api.reports.exportReferrals({ ...MARCH, format: 'csv' }));
  expect(fileName).toBe('referrals_2026-03-01_2026-03-31.csv');
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const [header, first, second, ...rest] = new TextDecoder().decode(bytes).split('\r\n');
  expect(header).toMatch(/^Sent on,Person,MRN,Need,/);
  expect(first).toMatch(/^2026-03-02,"Rivera, Marisol",0041-8273,food-insecurity,/);
  expect(first).toContain(`,"'=HYPERLINK(""http://example.org/"",""x"")",`);
  expect(second).toContain(`,'@Pantry,constructor,`);
  expect(rest).toHaveLength(2);
});

it('writes a workbook in which days are days, numbers numbers and text is text', async () => {
  const { api } = await aBusyDesk();
  const { fileName, bytes } = valueOf(await api.reports.exportReferrals({ ...MARCH, format: 'xlsx' }));
  expect(fileName).toBe('referrals_2026-03-01_2026-03-31.xlsx');
  expect(partOf(bytes, 'xl/workbook.xml')).toMatch(/name="Summary".*name="Rows".*name="Definitions"/);

  const rows = cellsOf(bytes, 2);
  expect(rows.get('A1')).toEqual({ kind: 'text', value: 'Sent on' });
  // March 2, 2026 is day 46,083 of a spreadsheet's calendar.
  expect(rows.get('A2')).toEqual({ kind: 'number', value: '46083' });
  expect(rows.get('C2')).toEqual({ kind: 'text', value: '0041-8273' });
  expect(rows.get('G2')).toEqual({ kind: 'text', value: FORMULA });
  expect(rows.get('F3')).toEqual({ kind: 'text', value: '@Pantry' });
  expect(rows.get('G3')?.value.trim()).toBe('constructor');
  expect(rows.get('A4')?.value).toBe('46112');

  const summary = cellsOf(bytes, 1);
  expect([summary.get('C2')?.value, summary.get('D2'), summary.get('F2')]).toEqual([
    'Requests sent',
    { kind: 'number', value: '3' },
    { kind: 'number', value: '3' },
  ]);
  const kinds = [1, 2, 3].flatMap((sheet) => [...cellsOf(bytes, sheet).values()].map(({ kind }) => kind));
  expect(kinds).not.toContain('formula');
  for (const sheet of [1, 2, 3]) {
    const xml = partOf(bytes, `xl/worksheets/sheet${sheet}.xml`);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]\d+"\/>/);
  }
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:R4"/>');
});

it('would have noticed a formula', async () => {
  const planted = await writeXlsxFile([[{ type: 'Formula', value: 'SUM(1,2)' }]]).toBuffer();
  expect(cellsOf(planted, 1).get('A1')?.kind).toBe('formula');
});

it('writes the report and its rows for other programs', async () => {
  const { api } = await aBusyDesk();
  const { fileName, bytes } = valueOf(await api.reports.exportReferrals({ ...MARCH, format: 'json' }));
  expect(fileName).toBe('referrals_2026-03-01_2026-03-31.json');
  const { report, rows } = JSON.parse(new TextDecoder().decode(bytes)) as {
    report: unknown;
    rows: unknown[];
  };
  expect(report).toEqual(valueOf(await api.reports.referrals(MARCH)));
  expect(rows.map((row) => ReportRow.parse(row).serviceName)).toEqual([FORMULA, 'constructor', FORMULA]);
});

it('writes an empty range as a header alone', async () => {
  const { api } = await anOpenVault();
  for (const format of ['csv', 'json', 'xlsx'] as const) {
    const { bytes } = valueOf(await api.reports.exportReferrals({ ...MARCH, format }));
    expect(bytes.length).toBeGreaterThan(50);
  }
});
