import type { Database } from 'better-sqlite3';

import type { OpenVault } from '../../src/main/vault/vault.ts';
import { ask, byHand, statementsOf, type Question } from './desk.ts';
import { longCase } from './hospital.ts';
import type { Bar, Measure } from './measure.ts';

/** A hospital and its twin without encryption. */
export interface Twins {
  readonly vault: OpenVault;
  readonly plain: Database;
}

/** A question of a screen, with what is promised about it. */
interface ScreenQuestion extends Question {
  readonly name: string;
  readonly bar: Bar;
  readonly repetitions?: number;
}

const PAGE: Bar = { ratio: 2.2 };
const REPORT: Bar = { ratio: 1.5 };
const SINGLE: Bar = { ratio: 3.5, p95Ms: 0.3 };

/** One value of the first row of a statement. */
const one = ({ raw }: OpenVault, sql: string): string => raw.prepare<[], string>(sql).pluck().get() ?? '';

/** Keys somebody presses after another: what stands in the field after each. */
const TYPED = ['ga', 'gar', 'garc', 'maria g', '0041', '0041-00', '312-555', 'xylophone'] as const;

function lists(vault: OpenVault): readonly ScreenQuestion[] {
  const total = vault.raw.prepare<[], number>('SELECT count(*) FROM case_record').pluck().get() ?? 0;
  const page = (name: string, view: 'mine' | 'open' | 'all', offset: number): ScreenQuestion => ({
    name: `caseload, ${name}`,
    method: 'cases.caseload',
    input: { view, offset: Math.max(0, Math.floor(offset)), limit: 100 },
    bar: PAGE,
  });
  return [
    page('my open cases, first page', 'mine', 0),
    page('all cases, first page', 'all', 0),
    page('all cases, middle', 'all', total / 2),
    page('all cases, last page', 'all', total - 100),
    ...TYPED.map((text) => ({
      name: `search “${text}”`,
      method: 'people.search',
      input: { text, limit: 10 },
      bar: PAGE,
    })),
    { name: 'open referrals', method: 'referrals.listOpen', input: { limit: 100 }, bar: PAGE },
    {
      name: 'directory',
      method: 'directory.search',
      input: { text: '', domain: null, limit: 100 },
      bar: PAGE,
    },
  ];
}

function records(vault: OpenVault): readonly ScreenQuestion[] {
  const caseId = one(vault, "SELECT id FROM case_record WHERE status = 'open' ORDER BY id LIMIT 1 OFFSET 50");
  const id = one(vault, 'SELECT person_id FROM case_record ORDER BY id LIMIT 1 OFFSET 60');
  const ofCase = (name: string, method: string, bar: Bar): ScreenQuestion => ({
    name,
    method,
    input: { caseId },
    bar,
  });
  return [
    { name: 'one person', method: 'people.get', input: { id }, bar: SINGLE },
    { name: 'the facility', method: 'facility.get', input: {}, bar: SINGLE },
    ofCase('case file, head', 'cases.file', PAGE),
    ofCase('case file, notes', 'notes.listForCase', PAGE),
    ofCase('case file, assessments', 'assessments.listForCase', PAGE),
    ofCase('case file, referrals', 'referrals.listForCase', PAGE),
    ofCase('case file, discharge', 'discharge.get', PAGE),
    ofCase('case file, safety', 'safety.listForCase', PAGE),
    { name: 'packet of a case', method: 'packets.compose', input: { caseId, pointSize: 14 }, bar: PAGE },
    {
      name: 'notes of a case with 500',
      method: 'notes.listForCase',
      input: { caseId: longCase(vault, 500) },
      bar: { ...PAGE, p95Ms: 150 },
      repetitions: 3,
    },
    {
      name: 'notes of a case with 5,000',
      method: 'notes.listForCase',
      input: { caseId: longCase(vault, 5_000) },
      bar: { ...PAGE, p95Ms: 250 },
      repetitions: 1,
    },
    {
      name: 'quarter report to the screen',
      method: 'reports.referrals',
      input: { from: '2025-10-01', to: '2025-12-31' },
      bar: { ...REPORT, p95Ms: 2_000 },
      repetitions: 1,
    },
  ];
}

/** Every question the screens ask. */
const screenQuestions = (vault: OpenVault): readonly ScreenQuestion[] => [...lists(vault), ...records(vault)];

const REPETITIONS = 15;

/** Each question through the whole application against the same statements by hand on the plain twin. */
export async function screenMeasures({ vault, plain }: Twins): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const question of screenQuestions(vault)) {
    const executed = await statementsOf(vault, question);
    measures.push({
      name: question.name,
      subject: () => ask(vault, question),
      baseline: byHand(plain, executed, 'all'),
      repetitions: question.repetitions ?? REPETITIONS,
      bar: question.bar,
    });
  }
  return measures;
}

/** Encryption alone: the reading statements of each question by hand, on the vault and on its plain twin. */
export async function encryptionMeasures({ vault, plain }: Twins): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const question of screenQuestions(vault)) {
    const executed = await statementsOf(vault, question);
    measures.push({
      name: question.name,
      subject: byHand(vault.raw, executed, 'reads'),
      baseline: byHand(plain, executed, 'reads'),
      repetitions: question.repetitions ?? REPETITIONS,
      bar: { ratio: 1.3 },
    });
  }
  return measures;
}
