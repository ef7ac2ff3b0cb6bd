import { v7 as newId } from 'uuid';
import writeXlsxFile, { type Row } from 'write-excel-file/node';

import { COLUMNS } from '../../src/main/reports/columns.ts';
import { listReportRows } from '../../src/main/reports/repository.ts';
import type { PersonComparison } from '../../src/shared/imports/proposal.ts';
import type { ReadFile } from '../../src/shared/imports/contract.ts';
import { ask, byHand, statementsOf } from './desk.ts';
import { TODAY } from './hospital.ts';
import { resultOf, type Measure, type Result } from './measure.ts';
import type { Twins } from './screens.ts';

const NOTE = {
  occurredOn: TODAY,
  modality: 'phone',
  activity: 'care-coordination',
  minutes: 10,
  body: 'Called the agency; they will come on Thursday morning. The daughter knows.',
} as const;

/** Signing a note, until it is safe on disk, against the same statements by hand on the plain twin. */
export async function saveMeasure({ vault, plain }: Twins): Promise<Measure> {
  const caseId =
    vault.raw
      .prepare<[], string>("SELECT id FROM case_record WHERE status = 'open' ORDER BY id LIMIT 1")
      .pluck()
      .get() ?? '';
  const sign = (id: string): Promise<unknown> =>
    ask(vault, { method: 'notes.sign', input: { id, caseId, ...NOTE } });
  const signed = newId();
  const executed = await statementsOf(vault, {
    method: 'notes.sign',
    input: { id: signed, caseId, ...NOTE },
  });
  const again = (): void => {
    const id = newId();
    const fresh = executed.map(({ sql, parameters }) => ({
      sql,
      parameters: parameters.map((value) => (value === signed ? id : value)),
    }));
    byHand(plain, fresh, 'all')();
  };
  return {
    name: 'sign a note, acknowledged durable',
    subject: () => sign(newId()),
    baseline: again,
    repetitions: 10,
    bar: { p95Ms: 50 },
  };
}

const QUARTER = { from: '2025-10-01', to: '2025-12-31' };
const INSTANTS = { start: '2025-10-01T05:00:00.000Z', end: '2026-01-01T06:00:00.000Z' };
const ZONE = 'America/Chicago';

/** The workbook of a quarter against the writing library alone on the same rows. */
export async function workbookMeasure({ vault }: Twins): Promise<{
  readonly rows: number;
  readonly measure: Measure;
}> {
  const rows = await listReportRows(vault.db, INSTANTS, ZONE);
  const cells = rows.map((row): Row =>
    COLUMNS.map(({ valueOf }) => {
      const value = valueOf(row, ZONE);
      return value === null ? null : { type: String, value };
    }),
  );
  const measure = {
    name: 'workbook of the quarter',
    subject: () => ask(vault, { method: 'reports.exportReferrals', input: { ...QUARTER, format: 'xlsx' } }),
    baseline: () => writeXlsxFile([{ sheet: 'Rows', data: cells }]).toBuffer(),
    repetitions: 1,
    bar: { ratio: 1.3 },
  };
  return { rows: rows.length, measure };
}

/** A bundle of people, a tenth of whom have names of people on file. */
function aBundle(people: number, known: readonly string[]): Uint8Array {
  const entry = Array.from({ length: people }, (_, index) => ({
    resource: {
      resourceType: 'Patient',
      id: `bench-${index}`,
      identifier: [
        {
          type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
          system: 'urn:example:mrn',
          value: `B-${index}`,
        },
      ],
      name: [
        {
          use: 'official',
          family: known[index % known.length] ?? `Family${index}`,
          given: [`Given${index}`],
        },
      ],
      telecom: [
        { system: 'phone', value: `312-555-${String(index % 10_000).padStart(4, '0')}`, use: 'home' },
      ],
      gender: index % 2 === 0 ? 'female' : 'male',
      birthDate: `19${String(30 + (index % 60))}-0${String(1 + (index % 9))}-15`,
    },
  }));
  return Buffer.from(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
}

/** Reading, comparing with everybody on file and writing a bundle: once, because the second time nothing is new. */
export async function importResults({ vault }: Twins, people: number): Promise<readonly Result[]> {
  const known = vault.raw
    .prepare<[number], string>('SELECT family_name FROM person LIMIT ?')
    .pluck()
    .all(Math.floor(people / 10));
  const bytes = aBundle(people, known);
  const start = performance.now();
  const { sha256, proposal } = (await ask(vault, { method: 'imports.read', input: { bytes } })) as ReadFile;
  const wasRead = performance.now();
  const compared = (await ask(vault, {
    method: 'imports.compare',
    input: { proposal },
  })) as readonly PersonComparison[];
  const wasCompared = performance.now();
  const accepted = compared.map(({ sourceId, differences }) => ({
    sourceId,
    newPersonId: newId(),
    personId: null,
    sections: differences.map(({ section }) => section),
  }));
  await ask(vault, { method: 'imports.accept', input: { batchId: newId(), sha256, proposal, accepted } });
  const end = performance.now();
  const name = `import ${people.toLocaleString('en-US')} people (FHIR)`;
  return [
    resultOf(`${name}: read`, [wasRead - start], {}),
    resultOf(`${name}: compare with everybody on file`, [wasCompared - wasRead], {}),
    resultOf(`${name}: write`, [end - wasCompared], {}),
    resultOf(`${name}: altogether`, [end - start], { p95Ms: 30_000 }),
  ];
}
