import type { Database, Statement } from 'better-sqlite3';

import { queryBuilder } from '../../../src/main/database/kysely.ts';
import type { OpenVault } from '../../../src/main/vault/vault.ts';

/** A statement that ran, with what it ran with. */
export interface Executed {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A statement that says so each time it runs. */
function recorded(statement: Statement, onRun: (executed: Executed) => void): Statement {
  return new Proxy(statement, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      const method = found as (...parameters: readonly unknown[]) => unknown;
      return (...parameters: readonly unknown[]): unknown => {
        if (name === 'all' || name === 'run' || name === 'iterate') onRun({ sql: target.source, parameters });
        return method.apply(target, [...parameters]);
      };
    },
  });
}

/** The vault on a connection that tells of every statement it runs, also of one that was prepared long ago. */
export function recordedVault(vault: OpenVault, onRun: (executed: Executed) => void): OpenVault {
  const database = new Proxy(vault.raw, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => recorded(target.prepare(sql), onRun);
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' ? (found.bind(target) as unknown) : found;
    },
  });
  return { ...vault, db: queryBuilder(database) };
}

/** Begin and end of a transaction, and the two statements that write the trail. */
const FRAME = /^\s*(begin|commit|rollback)\b|"audit_entry"/i;

/** The statements of a call itself. */
export const withoutFrame = (executed: readonly Executed[]): readonly Executed[] =>
  executed.filter(({ sql }) => !FRAME.test(sql));

/** Tables that grow with the years, by their names in the schema. */
const BIG = [
  'person',
  'person_address',
  'person_contact',
  'person_identifier',
  'person_phone',
  'case_record',
  'note',
  'assessment',
  'safety_alert',
  'safety_event',
  'referral',
  'referral_recipient',
  'referral_event',
  'discharge_plan',
  'appointment',
  'packet_output',
  'chart_encounter',
  'chart_condition',
  'audit_entry',
  'draft',
] as const;

/** The steps of a statement's plan that read a big table from one end to the other. */
export function scansOf(db: Database, { sql, parameters }: Executed): readonly string[] {
  if (!/^\s*(select|with|insert|update|delete)\b/i.test(sql)) return [];
  const steps = db
    .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters);
  return steps.flatMap(({ detail }) => {
    const [, name = ''] = /^SCAN (\w+)/.exec(detail) ?? [];
    const aliases = tableOfAlias(sql);
    const table = aliases.get(name) ?? name;
    return (BIG as readonly string[]).includes(table) ? [`${detail}: ${sql}`] : [];
  });
}

/** What the statement calls its tables. */
const tableOfAlias = (sql: string): ReadonlyMap<string, string> =>
  new Map(
    [...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?\s+(?:as\s+)?"?(\w+)"?/gi)].map(
      ([, table = '', alias = '']) => [alias, table] as const,
    ),
  );
