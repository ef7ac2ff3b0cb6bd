import { writeFileSync } from 'node:fs';

import { z } from 'zod';

import { appContract } from '../../shared/contract.ts';
import type { AnySpec } from '../../shared/ipc/contract.ts';
import { scoreInstrument } from '../../shared/assessments/scoring/score.ts';
import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { ExportFormat } from '../../shared/reports/contract.ts';
import type { ReferralReport } from '../../shared/reports/referral-report.ts';
import { CreateVault, PASSPHRASE_MIN } from '../../shared/vault/contract.ts';
import { shippedInstruments } from '../assessments/instruments.ts';
import { fillWithDemoData } from '../sample-hospital/fill.ts';
import { createVault } from '../vault/vault.ts';
import { verifyVault } from '../vault/verify.ts';
import { CommandFailed, optional, positional, required, type Command } from './command.ts';
import { importFile } from './import-file.ts';
import { writePacket } from './packet-file.ts';
import { pdfOf } from './pdf.ts';
import { typedAnswers } from './score-answers.ts';
import { passphraseOf, VAULT_OPTIONS, vaultFolder, withVault } from './vault-access.ts';

const init: Command = {
  name: 'init',
  usage:
    '[--vault DIR] [--account NAME] [--display-name TEXT] [--credentials TEXT] [--facility TEXT] [--time-zone ZONE]',
  purpose: 'Makes an encrypted vault and its first account.',
  options: {
    ...VAULT_OPTIONS,
    'display-name': { type: 'string' },
    credentials: { type: 'string' },
    phone: { type: 'string' },
    facility: { type: 'string' },
    'facility-phone': { type: 'string' },
    hours: { type: 'string' },
    'time-zone': { type: 'string' },
  },
  async run({ options }) {
    const name = optional(options, 'account', 'worker');
    const input = CreateVault.safeParse({
      facility: {
        name: optional(options, 'facility', 'Our clinic'),
        timeZone: optional(options, 'time-zone', Intl.DateTimeFormat().resolvedOptions().timeZone),
        phone: optional(options, 'facility-phone', ''),
        hours: optional(options, 'hours', ''),
      },
      account: {
        name,
        displayName: optional(options, 'display-name', name),
        credentials: optional(options, 'credentials', ''),
        phone: optional(options, 'phone', ''),
      },
      passphrase: await passphraseOf(options),
    });
    if (!input.success)
      throw new CommandFailed(
        'vault/invalid',
        `A passphrase has at least ${PASSPHRASE_MIN} characters. ${z.prettifyError(input.error)}`,
      );
    const vault = await createVault(vaultFolder(options), input.data);
    vault.close();
    return { vault: vaultFolder(options), account: name };
  },
};

const demoData: Command = {
  name: 'demo-data',
  usage: '--people N [--seed S] [--today YYYY-MM-DD]',
  purpose: 'Fills the vault with a believable hospital; the same seed and day give the same one.',
  options: {
    ...VAULT_OPTIONS,
    people: { type: 'string' },
    seed: { type: 'string' },
    today: { type: 'string' },
  },
  async run({ options }) {
    const people = z.coerce.number().int().min(1).max(1_000_000).safeParse(required(options, 'people'));
    const seed = z.coerce
      .number()
      .int()
      .safeParse(optional(options, 'seed', '1'));
    const today = z.iso.date().safeParse(optional(options, 'today', new Date().toISOString().slice(0, 10)));
    if (!people.success || !seed.success || !today.success)
      throw new CommandFailed(
        'usage',
        '--people and --seed are whole numbers, --today is a day: 2026-03-02.',
      );
    return await withVault(options, ({ vault }) =>
      fillWithDemoData(vault, { people: people.data, seed: seed.data, today: today.data }),
    );
  },
};

const importCommand: Command = {
  name: 'import',
  usage: 'FILE [--accept-likely]',
  purpose:
    'Imports the people of a FHIR R4 bundle. A likely match is left out unless --accept-likely is given.',
  options: { ...VAULT_OPTIONS, 'accept-likely': { type: 'boolean' } },
  run: (given) =>
    withVault(given.options, (access) =>
      importFile(access, positional(given, 0, 'FILE'), {
        acceptLikely: given.options['accept-likely'] === true,
      }),
    ),
};

const score: Command = {
  name: 'score',
  usage: 'INSTRUMENT --answers 0,1,-,… [--sex male|female]',
  purpose: 'Scores answers in the form’s order: points, words or codes; 1 is yes, 0 is no, - is left blank.',
  options: { answers: { type: 'string' }, sex: { type: 'string' } },
  run(given) {
    const id = positional(given, 0, 'INSTRUMENT');
    const instrument = shippedInstruments().get(id);
    if (!instrument)
      throw new CommandFailed(
        'assessment/unknown-instrument',
        `There is no instrument ${id}. There are: ${[...shippedInstruments().keys()].join(', ')}.`,
      );
    const sex = z.enum(['male', 'female', 'unknown']).safeParse(optional(given.options, 'sex', 'unknown'));
    if (!sex.success) throw new CommandFailed('usage', '--sex is male or female.');
    const answers = typedAnswers(instrument, required(given.options, 'answers'));
    const result = scoreInstrument(instrument, answers, { sex: sex.data });
    const { score: total, band, prorated, alerts, positive, missing, outcome } = result;
    return Promise.resolve({
      score: total,
      band,
      prorated,
      alerts,
      positive,
      missing,
      ...(outcome === undefined ? {} : { outcome }),
    });
  },
};

const PACKET_SIZES = ['12', '14', '18'];

const packet: Command = {
  name: 'packet',
  usage: 'CASE --out FILE [--size 12|14|18]',
  purpose: 'Makes the patient packet of a case as a PDF.',
  options: { ...VAULT_OPTIONS, out: { type: 'string' }, size: { type: 'string' } },
  async run(given) {
    const caseId = positional(given, 0, 'CASE');
    const out = required(given.options, 'out');
    const size = optional(given.options, 'size', '14');
    if (!PACKET_SIZES.includes(size)) throw new CommandFailed('usage', '--size is 12, 14 or 18.');
    return await withVault(given.options, async (access) => {
      const composed = (await access.call('packets.compose', {
        caseId,
        pointSize: Number(size),
      })) as PatientPacket;
      return await writePacket({ caseId, packet: composed, out, access });
    });
  },
};

const report: Command = {
  name: 'report',
  usage: 'referrals --from DAY --to DAY --format csv|json|xlsx|pdf --out FILE',
  purpose: 'Writes the referral report for a range of days.',
  options: {
    ...VAULT_OPTIONS,
    from: { type: 'string' },
    to: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given) {
    if (positional(given, 0, 'referrals') !== 'referrals')
      throw new CommandFailed('usage', 'There is one report: referrals.');
    const range = { from: required(given.options, 'from'), to: required(given.options, 'to') };
    const format = required(given.options, 'format');
    const out = required(given.options, 'out');
    return await withVault(given.options, async ({ call, vault }) => {
      if (format === 'pdf') {
        const composed = (await call('reports.referrals', range)) as ReferralReport;
        writeFileSync(
          out,
          await pdfOf({ kind: 'referral-report', report: composed, language: 'en' }, vault.kind),
          {
            mode: 0o600,
          },
        );
      } else {
        if (!ExportFormat.safeParse(format).success)
          throw new CommandFailed('usage', '--format is csv, json, xlsx or pdf.');
        const { bytes } = (await call('reports.exportReferrals', { ...range, format })) as {
          bytes: Uint8Array;
        };
        writeFileSync(out, bytes, { mode: 0o600 });
      }
      return { out, format };
    });
  },
};

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): unknown =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' });

const methods: Command = {
  name: 'methods',
  usage: '',
  purpose: 'Lists every method with the JSON schemas of its input and answer.',
  options: {},
  run: () =>
    Promise.resolve(
      Object.entries(appContract).flatMap(([domain, contract]) =>
        Object.entries(contract as Readonly<Record<string, AnySpec>>).map(([name, spec]) => ({
          method: `${domain}.${name}`,
          kind: spec.kind,
          needs: spec.needs,
          input: schemaOf(spec.input, 'input'),
          output: schemaOf(spec.output, 'output'),
        })),
      ),
    ),
};

const callCommand: Command = {
  name: 'call',
  usage: 'METHOD JSON',
  purpose: 'Calls a method, with the same checks, roles and audit as the window.',
  options: { ...VAULT_OPTIONS },
  async run(given) {
    const method = positional(given, 0, 'METHOD');
    const json = given.positionals[1] ?? '{}';
    let input: unknown;
    try {
      input = JSON.parse(json);
    } catch {
      throw new CommandFailed('usage', 'The input is not JSON.');
    }
    return await withVault(given.options, ({ call }) => call(method, input));
  },
};

const verify: Command = {
  name: 'verify',
  usage: '',
  purpose: 'Checks every page and row of the vault and the audit chain; names the first broken entry.',
  options: { ...VAULT_OPTIONS },
  run: ({ options }) =>
    withVault(options, async ({ vault }) => {
      const findings = await verifyVault(vault);
      if (!findings.ok) throw new CommandFailed('verify/broken', JSON.stringify(findings));
      return findings;
    }),
};

/** Every command but `help`, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  init,
  demoData,
  importCommand,
  score,
  packet,
  report,
  methods,
  callCommand,
  verify,
];
