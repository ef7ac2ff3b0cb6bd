import { appContract } from '../../shared/contract.ts';
import type { AnySpec, Subject } from '../../shared/ipc/contract.ts';
import { ok, refuse, Refused, type Result } from '../../shared/result.ts';
import { may } from '../../shared/staff/permissions.ts';
import { recordMac } from '../audit/chain.ts';
import { appendAuditEntry } from '../audit/repository.ts';
import type { Db } from '../database/kysely.ts';
import type { OpenVault } from '../vault/vault.ts';
import type { Audited, Change, Context, Watcher } from './handler.ts';
import { appHandlers } from './handlers.ts';

/** Where calls go: an open vault and its clock. */
export interface Desk {
  readonly vault: Pick<OpenVault, 'account' | 'db' | 'auditKey'>;
  /** The present instant, ISO-8601 UTC. */
  readonly now: () => string;
}

/** Nobody watches and nobody stops: for callers that simply wait. */
const UNWATCHED: Watcher = { progress: () => {}, signal: new AbortController().signal };

type AnyHandler = (input: unknown, context: Context | Watcher) => Promise<unknown>;

interface Method {
  readonly spec: AnySpec;
  readonly handle: AnyHandler;
}

/** Every method by its full name, `domain.method`. A map, so that `__proto__.toString` is simply unknown. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries(appContract).flatMap(([domain, contract]) =>
    Object.entries(contract as Readonly<Record<string, AnySpec>>).map(([name, spec]) => {
      const handlers = appHandlers[domain as keyof typeof appHandlers] as unknown as Record<
        string,
        AnyHandler
      >;
      const handle = handlers[name];
      if (!handle) throw new Error(`no handler for ${domain}.${name}`);
      return [`${domain}.${name}`, { spec, handle }] as const;
    }),
  ),
);

/**
 * The one path from a request to the database: known method, role, valid input, one transaction with its audit entry,
 * valid answer. Refusals come back as data; a refusal or failure is written to the trail after the rollback.
 *
 * @throws what no rule foresaw: a bug. The caller at the edge logs it and answers `unexpected`.
 */
export async function dispatch(
  desk: Desk,
  method: string,
  rawInput: unknown,
  watcher: Watcher = UNWATCHED,
): Promise<Result<unknown>> {
  const call = { desk, method, now: desk.now() };
  const found = METHODS.get(method);
  if (!found) return await refused(call, null, refuse('ipc/unknown-method'));
  if (!may(desk.vault.account.roles, found.spec.needs))
    return await refused(call, null, refuse('ipc/not-permitted', { needs: found.spec.needs }));
  const input = found.spec.input.safeParse(rawInput);
  if (!input.success) {
    const issues = input.error.issues.map(({ path, code, message }) => ({
      path: path.map(String),
      code,
      message,
    }));
    return await refused(call, null, refuse('ipc/invalid-input', { issues }));
  }
  const subject = found.spec.kind === 'query' ? found.spec.subject(input.data) : null;
  try {
    return ok(await perform(call, found, { input: input.data, subject, watcher }));
  } catch (error) {
    if (error instanceof Refused) return await refused(call, subject, { ok: false, refusal: error.refusal });
    await appendOutside(call, { subject, outcome: 'failed', code: null });
    throw error;
  }
}

interface Call {
  readonly desk: Desk;
  readonly method: string;
  readonly now: string;
}

interface Request {
  readonly input: unknown;
  readonly subject: Subject | null;
  readonly watcher: Watcher;
}

async function perform(call: Call, { spec, handle }: Method, request: Request): Promise<unknown> {
  const { desk, now } = call;
  if (spec.kind === 'calculation') {
    const answer = spec.output.parse(await handle(request.input, request.watcher));
    await appendOutside(call, { subject: null, outcome: 'done', code: null });
    return answer;
  }
  return await desk.vault.db.transaction().execute(async (db) => {
    const answer = await handle(request.input, { db, account: desk.vault.account, now });
    if (spec.kind === 'query') {
      await append(db, call, { subject: request.subject, outcome: 'done', code: null });
      return spec.output.parse(answer);
    }
    const { value, change } = answer as Audited<unknown>;
    if (change) await append(db, call, { change, outcome: 'done', code: null });
    return spec.output.parse(value);
  });
}

interface Entry {
  readonly subject?: Subject | null;
  readonly change?: Change;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly code: string | null;
}

async function append(db: Db, { desk, method, now }: Call, entry: Entry): Promise<void> {
  const { change, subject } = entry;
  const { auditKey, account } = desk.vault;
  await appendAuditEntry(db, auditKey, {
    at: now,
    actorId: account.id,
    method,
    entity: change?.entity ?? subject?.entity ?? null,
    entityId: change?.id ?? subject?.id ?? null,
    caseId: change?.caseId ?? (subject?.entity === 'case_record' ? subject.id : null),
    outcome: entry.outcome,
    code: entry.code,
    recordMac: change ? recordMac(auditKey, change.after) : null,
  });
}

const appendOutside = (call: Call, entry: Entry): Promise<void> =>
  call.desk.vault.db.transaction().execute((db) => append(db, call, entry));

async function refused(
  call: Call,
  subject: Subject | null,
  result: Extract<Result<never>, { readonly ok: false }> | Result<never>,
): Promise<Result<never>> {
  if (!result.ok) await appendOutside(call, { subject, outcome: 'refused', code: result.refusal.code });
  return result;
}
