import { z } from 'zod';

import { Answer } from './answers.ts';
import { problemsOf } from './instrument-checks.ts';
import { optionsOf, Questionnaire, type Item, type Option } from './questionnaire.ts';
import { linkIdsOf, Scoring } from './scoring-block.ts';

const Meta = z.strictObject({
  shortName: z.string(),
  /** Whether the item text may be shipped. `no` means result entry only, with neutral item labels. */
  ship: z.enum(['yes', 'conditional', 'no']),
  licence: z.string(),
  licenceSource: z.string(),
  population: z.string(),
  recall: z.string().optional(),
  administration: z.string().optional(),
  textShipped: z.boolean().optional(),
  use: z.string().optional(),
});

/** A worked example that travels with the instrument; `null` answers are blank items. */
const Example = z.strictObject({
  name: z.string(),
  answers: z.record(z.string(), Answer.nullable()),
  context: z.strictObject({ sex: z.enum(['male', 'female', 'unknown']) }).optional(),
  expect: z.strictObject({
    alerts: z.array(z.string()),
    score: z.number().nullable().optional(),
    band: z.string().nullable().optional(),
    index: z.number().optional(),
    prorated: z.boolean().optional(),
    outcome: z.string().optional(),
    note: z.string().optional(),
    subscales: z.record(z.string(), z.number().nullable()).optional(),
    domains: z.array(z.string()).optional(),
    hits: z.number().nullable().optional(),
  }),
});

/**
 * An instrument file: the form, how it is scored, and worked examples. A file that contradicts itself (bands with gaps,
 * a range its options cannot reach, a scored item that does not exist) is refused at load.
 *
 * @source DOMAIN.md §1.4.
 */
export const Instrument = z
  .strictObject({
    id: z.string().min(1),
    meta: Meta,
    questionnaire: Questionnaire,
    scoring: Scoring,
    examples: z.array(Example).min(1),
  })
  .superRefine((instrument, context) => {
    for (const message of problemsOf(instrument)) context.addIssue({ code: 'custom', message });
  });
/** An instrument file: the form, how it is scored, and worked examples. */
export type Instrument = z.infer<typeof Instrument>;

/** One line of `index.json`, the list of instrument files. */
export const IndexLine = z.strictObject({
  id: z.string(),
  file: z.string().regex(/^[a-z0-9-]+\.json$/),
  ship: Meta.shape.ship,
  shortName: z.string(),
  items: z.int().positive(),
});
/** One line of `index.json`, the list of instrument files. */
export type IndexLine = z.infer<typeof IndexLine>;

/** What scoring needs to know of an item, looked up once. */
export interface ItemFacts {
  readonly item: Item;
  readonly options: ReadonlyMap<string, Option>;
  /** The least and most points its options carry; 0 where answers are not points. */
  readonly lowest: number;
  readonly highest: number;
}

/** Facts by instrument. Scoring runs at every key press and over whole reports, and an instrument never changes. */
const factsCache = new WeakMap<Instrument, ReadonlyMap<string, ItemFacts>>();

/** The facts of every item of an instrument, by `linkId`. */
export function itemFacts(instrument: Instrument): ReadonlyMap<string, ItemFacts> {
  const known = factsCache.get(instrument);
  if (known) return known;
  const facts = new Map(
    instrument.questionnaire.item.map((item) => {
      const options = optionsOf(item);
      const points = options.flatMap((option) => option.points ?? []);
      const lowest = points.length > 0 ? Math.min(...points) : 0;
      const highest = points.length > 0 ? Math.max(...points) : 0;
      return [item.linkId, { item, options: new Map(options.map((o) => [o.code, o])), lowest, highest }];
    }),
  );
  factsCache.set(instrument, facts);
  return facts;
}

/** The item with a `linkId`, or `null`. */
export const itemByLinkId = (instrument: Instrument, linkId: string): Item | null =>
  itemFacts(instrument).get(linkId)?.item ?? null;

/** The items that the result rests on, in printed order. Difficulty questions and free text are not among them. */
export function scoredItems(instrument: Instrument): readonly Item[] {
  const scored = new Set(linkIdsOf(instrument.scoring));
  return instrument.questionnaire.item.filter(({ linkId }) => scored.has(linkId));
}
