import { optionsOf, type Questionnaire } from './questionnaire.ts';
import { linkIdsOf, type GatedCountScoring, type Scoring, type SumScoring } from './scoring-block.ts';

/** The parts of an instrument file that must agree with each other. */
interface Parts {
  readonly id: string;
  readonly questionnaire: Questionnaire;
  readonly scoring: Scoring;
}

function formProblems({ id, questionnaire, scoring }: Parts): readonly string[] {
  const linkIds = questionnaire.item.map(({ linkId }) => linkId);
  const known = new Set(linkIds);
  const unknown = [
    ...questionnaire.item.flatMap((item) => (item.enableWhen ?? []).map(({ question }) => question)),
    ...linkIdsOf(scoring),
    ...('alerts' in scoring
      ? scoring.alerts.flatMap(({ when }) => (typeof when === 'object' && 'item' in when ? when.item : []))
      : []),
    ...(scoring.kind === 'sum' ? (scoring.subscales ?? []).flatMap(({ items }) => items) : []),
  ].filter((linkId) => !known.has(linkId));
  return [
    ...(questionnaire.id === id ? [] : [`questionnaire id ${questionnaire.id} is not ${id}`]),
    ...(known.size === linkIds.length ? [] : ['a linkId occurs twice']),
    ...unknown.map((linkId) => `no item ${linkId}`),
    ...questionnaire.item
      .filter((item) => (item.type === 'choice') !== (item.answerOption !== undefined))
      .map(({ linkId }) => `${linkId}: options belong to choice items, and to all of them`),
  ];
}

const itemPoints = (questionnaire: Questionnaire, linkId: string): readonly (number | null)[] =>
  questionnaire.item
    .filter((item) => item.linkId === linkId)
    .flatMap((item) => optionsOf(item).map((o) => o.points));

/** Whether the options of the scored items carry points and span exactly the range the file states. */
function rangeProblems(
  parts: Parts,
  items: readonly string[],
  range: readonly [number, number],
): readonly string[] {
  const points = items.map((linkId) => itemPoints(parts.questionnaire, linkId));
  if (points.flat().includes(null)) return ['a scored option carries no points'];
  const numbers = points.map((some) => some.map(Number));
  const lowest = numbers.reduce((sum, some) => sum + Math.min(...some), 0);
  const highest = numbers.reduce((sum, some) => sum + Math.max(...some), 0);
  return lowest === range[0] && highest === range[1]
    ? []
    : [`options span ${lowest}–${highest}, the file says ${range[0]}–${range[1]}`];
}

/** Whether the bands tile the range without gap or overlap. */
function bandProblems(
  { bands }: SumScoring | GatedCountScoring,
  range: readonly [number, number],
): readonly string[] {
  const starts = bands.map(({ min }) => min);
  const expected = [range[0], ...bands.slice(0, -1).map(({ max }) => max + 1)];
  const tiled = bands.at(-1)?.max === range[1] && starts.every((start, at) => start === expected[at]);
  return tiled ? [] : ['the bands do not tile the range'];
}

/** The proration formula names the number of items; a copied file with another number would score wrongly. */
function prorationProblems({ missing, items }: SumScoring): readonly string[] {
  if (missing.rule !== 'prorate') return [];
  return missing.formula === `round_half_up(sum*${items.length}/answered)` &&
    missing.maxMissing < items.length
    ? []
    : [`${missing.formula} does not fit ${items.length} items`];
}

/** What contradicts itself in an instrument file, in words for whoever wrote the file; empty when nothing does. */
export function problemsOf(parts: Parts): readonly string[] {
  const form = formProblems(parts);
  const { scoring } = parts;
  if (form.length > 0) return form;
  if (scoring.kind === 'sum')
    return [
      ...rangeProblems(parts, scoring.items, scoring.range),
      ...bandProblems(scoring, scoring.transform?.range ?? scoring.range),
      ...prorationProblems(scoring),
    ];
  if (scoring.kind === 'gatedCount')
    return [...rangeProblems(parts, scoring.items, scoring.range), ...bandProblems(scoring, scoring.range)];
  if (scoring.kind === 'auditc') return rangeProblems(parts, scoring.items, scoring.range);
  if (scoring.kind === 'ahc') return rangeProblems(parts, scoring.hits, scoring.hitsRange);
  return [];
}
