import { z } from 'zod';

import { givenCodes, type Answers } from './answers.ts';

/** A code of a code system, LOINC or the application's own. */
const Coding = z.strictObject({ system: z.string(), code: z.string() });

const AnswerOption = z.strictObject({
  extension: z
    .array(
      z.strictObject({
        url: z.literal('http://hl7.org/fhir/StructureDefinition/ordinalValue'),
        valueDecimal: z.number(),
      }),
    )
    .optional(),
  valueCoding: Coding.extend({ display: z.string() }),
});

const EnableWhen = z.strictObject({
  question: z.string(),
  operator: z.enum(['=', '!=']),
  answerCoding: Coding,
});

/** One line of a form: a question, or words to read (`display`). */
export const Item = z.strictObject({
  linkId: z.string().min(1),
  prefix: z.string().optional(),
  code: z.array(Coding).optional(),
  text: z.string().min(1),
  type: z.enum(['display', 'choice', 'string']),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  enableWhen: z.array(EnableWhen).optional(),
  enableBehavior: z.enum(['any', 'all']).optional(),
  answerOption: z.array(AnswerOption).min(1).optional(),
});
/** One line of a form. */
export type Item = z.infer<typeof Item>;

/**
 * The part of a FHIR R4 Questionnaire that an instrument uses. Anything else in a file is refused at load: a form this
 * application half understands would be scored half right.
 */
export const Questionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  id: z.string(),
  url: z.string(),
  version: z.string(),
  name: z.string(),
  title: z.string(),
  status: z.literal('active'),
  subjectType: z.array(z.string()),
  /** The notice shown with the form. Instrument text is not covered by the licence of this program. */
  copyright: z.string().min(1),
  code: z.array(Coding).optional(),
  item: z.array(Item).min(1),
});
/** The part of a FHIR R4 Questionnaire that an instrument uses. */
export type Questionnaire = z.infer<typeof Questionnaire>;

/** An answer a person can choose. */
export interface Option {
  readonly code: string;
  readonly display: string;
  /** What the answer adds to the score; `null` where answers are not points. */
  readonly points: number | null;
}

/** The answers an item offers, in printed order; none for text and display items. */
export const optionsOf = (item: Item): readonly Option[] =>
  (item.answerOption ?? []).map(({ valueCoding, extension }) => ({
    code: valueCoding.code,
    display: valueCoding.display,
    points: extension?.[0]?.valueDecimal ?? null,
  }));

/**
 * Whether an item is asked, given the answers so far. A condition on an item that has no answer yet does not hold, so
 * that nothing is asked before its reason is known.
 */
export function isEnabled(item: Item, answers: Answers): boolean {
  const conditions = item.enableWhen ?? [];
  if (conditions.length === 0) return true;
  const holds = ({ question, operator, answerCoding }: (typeof conditions)[number]): boolean => {
    const given = givenCodes(answers[question]);
    if (given.length === 0) return false;
    return given.includes(answerCoding.code) === (operator === '=');
  };
  return item.enableBehavior === 'any' ? conditions.some(holds) : conditions.every(holds);
}
