import type { SelectQueryBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/sqlite';

/** The value of a JSON column. Unknown until a schema has looked at it. */
export const fromJson = (text: string): unknown => JSON.parse(text);

/** The rows of a subquery as the text of one column. */
export type JsonRows<O> = string & { readonly rows: O };

/** A subquery as one column: what belongs to a record comes with it, in one statement. */
export const jsonRows = <DB, TB extends keyof DB, O>(subquery: SelectQueryBuilder<DB, TB, O>) =>
  jsonArrayFrom(subquery).$castTo<JsonRows<O>>();

/** The rows of a column made by `jsonRows`, as the engine wrote them from its typed columns. */
export const rowsFromJson = <O>(column: JsonRows<O>): readonly O[] => JSON.parse(column) as O[];
