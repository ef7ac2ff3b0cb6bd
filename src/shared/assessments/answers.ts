import { z } from 'zod';

/**
 * Why an item has no answer although somebody thought about it. A blank item is absent from the record altogether.
 *
 * @source FHIR R4 data-absent-reason.
 */
export const AbsentAnswer = z.strictObject({ absent: z.enum(['asked-declined', 'not-asked']) });
/** Why an item has no answer although somebody thought about it. */
export type AbsentAnswer = z.infer<typeof AbsentAnswer>;

/** The person was asked and declined to answer: documented, neither a blank nor a zero. */
export const DECLINED = { absent: 'asked-declined' } as const satisfies AbsentAnswer;

/** The code of the chosen option, the codes where several may be chosen, the words of a text item, or why there is none. */
export const Answer = z.union([z.string().max(10_000), z.array(z.string()).max(100), AbsentAnswer]);
/** The answer to one item. */
export type Answer = z.infer<typeof Answer>;

/** The answers of one form by `linkId`. A blank item has no key. */
export const Answers = z.record(z.string(), Answer);
/** The answers of one form by `linkId`. A blank item has no key. */
export type Answers = Readonly<z.infer<typeof Answers>>;

/** The codes (or words) given, none when the item is blank, declined or not asked. */
export function givenCodes(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return answer.trim() === '' ? [] : [answer];
  return Array.isArray(answer) ? answer : [];
}

/** Whether the person was asked and declined. */
export const isDeclined = (answer: Answer | undefined): boolean =>
  typeof answer === 'object' && 'absent' in answer && answer.absent === 'asked-declined';
