/** The value of a JSON column. Unknown until a schema has looked at it. */
export const fromJson = (text: string): unknown => JSON.parse(text);
