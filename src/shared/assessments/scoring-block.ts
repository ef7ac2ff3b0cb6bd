import { z } from 'zod';

import { assertNever } from '../result.ts';
import { AlertLevel } from '../safety/alert.ts';

const Range = z.tuple([z.number(), z.number()]);
const LinkIds = z.array(z.string()).min(1);

/** A named stretch of the range, both ends included. */
const Band = z.strictObject({ min: z.number(), max: z.number(), label: z.string() });

/** An item that raises an alert by its own answer, whatever the total. */
const ItemAlert = z.strictObject({
  when: z.union([
    z.strictObject({ item: z.string(), scoreAtLeast: z.number() }),
    z.strictObject({ item: z.string(), unanswered: z.literal(true) }),
  ]),
  level: AlertLevel,
  action: z.string().optional(),
});
/** An item that raises an alert by its own answer. */
export type ItemAlert = z.infer<typeof ItemAlert>;

const CompleteOnly = z.strictObject({ rule: z.literal('complete-only'), note: z.string().optional() });
const Prorate = z.strictObject({
  rule: z.literal('prorate'),
  maxMissing: z.int().positive(),
  formula: z.string().regex(/^round_half_up\(sum\*\d+\/answered\)$/),
  source: z.string(),
  flag: z.literal('prorated'),
});

/** Where a screen turns positive: at or above `cut`, or at or below it on a scale where more is better. */
const ScreenPositive = z.strictObject({
  cut: z.number(),
  /** A second published cut-off, more sensitive. */
  altCut: z.number().optional(),
  note: z.string(),
});

/** What a difference between two scores means, in points of the scale (of the index, where there is one). */
const ChangeRule = z.strictObject({
  mcid: z.number().positive(),
  reliableChange: z.number().positive().optional(),
  response: z.literal('>=50% reduction from baseline').optional(),
  remission: z
    .string()
    .regex(/^<\d+$/)
    .optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});
/** What a difference between two scores means. */
export type ChangeRule = z.infer<typeof ChangeRule>;

const Remarks = {
  totalLoinc: z.string().nullable().optional(),
  followUp: z.string().optional(),
  note: z.string().optional(),
  notes: z.array(z.string()).optional(),
  codingNote: z.string().optional(),
  scoringNote: z.string().optional(),
  reAdminister: z.string().optional(),
};
const Higher = z.enum(['worse', 'better']);

/** Points of the items added up. */
export const SumScoring = z.strictObject({
  kind: z.literal('sum'),
  items: LinkIds,
  range: Range,
  higherIs: Higher,
  missing: z.discriminatedUnion('rule', [CompleteOnly, Prorate]),
  bands: z.array(Band).min(1),
  alerts: z.array(ItemAlert),
  screenPositive: ScreenPositive.optional(),
  subscales: z.array(z.strictObject({ id: z.string(), items: LinkIds, cut: z.number() })).optional(),
  /** Turns the points into the index that bands and cut-off are given in. */
  transform: z.strictObject({ multiply: z.number(), range: Range, use: z.string() }).optional(),
  change: ChangeRule.optional(),
  unscored: LinkIds.optional(),
  /** For the reader of the file only: the options carry their own points. */
  reverseItems: z.array(z.int()).optional(),
  reverseNote: z.string().optional(),
  algorithm: z.string().optional(),
  ...Remarks,
});
/** Points of the items added up. */
export type SumScoring = z.infer<typeof SumScoring>;

/** A first question that decides whether the others are asked, then a count. */
export const GatedCountScoring = z.strictObject({
  kind: z.literal('gatedCount'),
  gate: z.string(),
  gateYes: z.string(),
  items: LinkIds,
  range: Range,
  higherIs: z.literal('worse'),
  missing: CompleteOnly,
  bands: z.array(Band).min(1),
  screenPositive: ScreenPositive.optional(),
  alerts: z.tuple([]),
  ...Remarks,
});
/** A first question that decides whether the others are asked, then a count. */
export type GatedCountScoring = z.infer<typeof GatedCountScoring>;

/** The outcomes of the ASQ. */
export const ASQ_OUTCOMES = ['Negative', 'Non-acute positive', 'Acute positive', 'Incomplete'] as const;

/** Ask Suicide-Screening Questions. */
export const AsqScoring = z.strictObject({
  kind: z.literal('asq'),
  items: LinkIds,
  acuity: z.string(),
  missing: z.strictObject({ rule: z.string() }),
  outcomes: z.array(z.enum(ASQ_OUTCOMES)),
  alerts: z.tuple([
    z.strictObject({ when: z.literal('Non-acute positive'), level: z.literal('suicide-risk') }),
    z.strictObject({ when: z.literal('Acute positive'), level: z.literal('suicide-imminent') }),
  ]),
  ...Remarks,
});
/** Ask Suicide-Screening Questions. */
export type AsqScoring = z.infer<typeof AsqScoring>;

/** Alcohol use: frequency, quantity, binge, with a cut-off by sex. */
export const AuditCScoring = z.strictObject({
  kind: z.literal('auditc'),
  items: z.tuple([z.string(), z.string(), z.string()]),
  range: Range,
  higherIs: z.literal('worse'),
  missing: z.strictObject({ rule: z.literal('complete-only; Q1=Never -> Q2,Q3 not asked and scored 0') }),
  cutoffs: z.strictObject({
    male: z.number(),
    female: z.number(),
    unknown: z.number(),
    vaBriefCounsel: z.number(),
  }),
  alerts: z.tuple([]),
  ...Remarks,
});
/** Alcohol use: frequency, quantity, binge, with a cut-off by sex. */
export type AuditCScoring = z.infer<typeof AuditCScoring>;

/** The outcomes of the C-SSRS screener. */
export const CSSRS_OUTCOMES = ['Negative', 'Low', 'Moderate', 'High', 'Incomplete'] as const;

/** The items of the C-SSRS screener, named after their LOINC codes. */
export const CSSRS_ITEMS = {
  wishToBeDead: '/93246-7',
  thoughts: '/93247-5',
  method: '/93248-3',
  intent: '/93249-1',
  plan: '/93250-9',
  behaviour: '/93267-3',
  recentBehaviour: '/93269-9',
} as const;

/** Columbia screener, entered as results. */
const CssrsScoring = z.strictObject({
  kind: z.literal('cssrs'),
  outcomes: z.array(z.enum(CSSRS_OUTCOMES)),
  riskLoinc: z.string(),
  rules: z.string(),
  alerts: z.tuple([
    z.strictObject({
      when: z.tuple([z.literal('Low'), z.literal('Moderate')]),
      level: z.literal('suicide-risk'),
    }),
    z.strictObject({ when: z.literal('High'), level: z.literal('suicide-imminent') }),
  ]),
  ...Remarks,
});

/** The outcomes of a screen that one answer decides. */
export const ANY_OF_OUTCOMES = ['At risk', 'No risk', 'Incomplete'] as const;

/** One positive answer decides. */
export const AnyOfScoring = z.strictObject({
  kind: z.literal('anyOf'),
  items: LinkIds,
  positiveCodes: z.array(z.string()).min(1),
  /** Answers that rule the risk out; the default is LOINC "Never true". "Don't know" rules nothing out. */
  negativeCodes: z.array(z.string()).min(1).default(['LA28398-8']),
  resultLoinc: z.string(),
  resultCodes: z.record(z.string(), z.string()),
  outcomes: z.array(z.enum(ANY_OF_OUTCOMES)),
  missing: z.strictObject({ rule: z.string() }),
  alerts: z.tuple([]),
  zCode: z.string(),
  ...Remarks,
});
/** One positive answer decides. */
export type AnyOfScoring = z.infer<typeof AnyOfScoring>;

/** Domains, each judged by its highest item. */
export const DomainsScoring = z.strictObject({
  kind: z.literal('domains'),
  domains: z.record(z.string(), z.array(z.int())),
  threshold: z.number(),
  thresholdOverrides: z.record(z.string(), z.number()),
  prefix: z.string(),
  missing: z.strictObject({ rule: z.literal('per domain') }),
  alerts: z.array(ItemAlert),
  ...Remarks,
});
/** Domains, each judged by its highest item. */
export type DomainsScoring = z.infer<typeof DomainsScoring>;

/** Health-related social needs: domains by answer, and the HITS total for interpersonal safety. */
export const AhcScoring = z.strictObject({
  kind: z.literal('ahc'),
  hits: LinkIds,
  hitsRange: Range,
  hitsCut: z.number(),
  hitsTotalLoinc: z.string(),
  positives: z.record(z.string(), z.array(z.tuple([z.string(), z.array(z.string())]))),
  safetyDomain: z.string(),
  missing: z.strictObject({ rule: z.string(), lowerBound: z.literal(true) }),
  alerts: z.tuple([
    z.strictObject({ when: z.string(), level: z.literal('interpersonal-safety'), action: z.string() }),
  ]),
  ...Remarks,
});
/** Health-related social needs. */
export type AhcScoring = z.infer<typeof AhcScoring>;

/** How an instrument is scored. */
export const Scoring = z.discriminatedUnion('kind', [
  SumScoring,
  GatedCountScoring,
  AsqScoring,
  AuditCScoring,
  CssrsScoring,
  AnyOfScoring,
  DomainsScoring,
  AhcScoring,
]);
/** How an instrument is scored. */
export type Scoring = z.infer<typeof Scoring>;

/** The items a result rests on, by `linkId`. */
export function linkIdsOf(scoring: Scoring): readonly string[] {
  switch (scoring.kind) {
    case 'sum':
    case 'auditc':
    case 'anyOf':
      return scoring.items;
    case 'gatedCount':
      return [scoring.gate, ...scoring.items];
    case 'asq':
      return [...scoring.items, scoring.acuity];
    case 'cssrs':
      return Object.values(CSSRS_ITEMS);
    case 'domains':
      return Object.values(scoring.domains).flatMap((numbers) => numbers.map((n) => `${scoring.prefix}${n}`));
    case 'ahc':
      return [
        ...Object.values(scoring.positives).flatMap((rules) => rules.map(([link]) => link)),
        ...scoring.hits,
      ];
    default:
      return assertNever(scoring);
  }
}
