import type { Database, Statement } from 'better-sqlite3';

import { dispatch, type Desk } from '../../src/main/ipc/dispatch.ts';
import type { OpenVault } from '../../src/main/vault/vault.ts';
import { recordedVault, withoutFrame, type Executed } from '../main/database/recorder.ts';
import { TODAY } from './hospital.ts';

/** A method and what it is asked. */
export interface Question {
  readonly method: string;
  readonly input: unknown;
}

const now = (): string => `${TODAY}T15:00:00.000Z`;

/** Asks the application and throws when it refuses: a refusal is fast and no measurement. */
export async function ask(vault: OpenVault, { method, input }: Question): Promise<unknown> {
  const desk: Desk = { vault, now };
  const answer = await dispatch(desk, method, input);
  if (!answer.ok) throw new Error(`${method}: ${answer.refusal.code}`);
  return answer.value;
}

/** The statements a question makes, as the application sends them. */
export async function statementsOf(vault: OpenVault, question: Question): Promise<readonly Executed[]> {
  const executed: Executed[] = [];
  await ask(
    recordedVault(vault, (one) => executed.push(one)),
    question,
  );
  return executed;
}

interface Kept {
  readonly statement: Statement;
  readonly parameters: readonly unknown[];
}

/**
 * The same statements by hand on one connection: prepared once, no builder, no validation. The least the job costs.
 *
 * @param which `reads` leaves out the transaction and the line in the trail.
 */
export function byHand(
  database: Database,
  executed: readonly Executed[],
  which: 'reads' | 'all',
): () => void {
  const kept = (which === 'reads' ? withoutFrame(executed) : executed).map(({ sql, parameters }): Kept => ({
    statement: database.prepare(sql),
    parameters,
  }));
  return () => {
    for (const { statement, parameters } of kept)
      if (statement.reader) statement.all(...parameters);
      else statement.run(...parameters);
  };
}
