// Writes src/main/database/tables.ts and schema.sql from a freshly migrated database, or with --check says whether
// they are what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';

import { migrate } from '../src/main/database/migrate.ts';
import { MIGRATIONS } from '../src/main/database/migrations/index.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly dflt_value: string | null;
  readonly pk: number;
}

const folder = path.resolve(import.meta.dirname, '../src/main/database');
const db = new Database(':memory:');
migrate(db, MIGRATIONS);

const objects = db
  .prepare<[], { type: string; name: string; sql: string }>(
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type = 'table' DESC, type, name",
  )
  .all();

const pascal = (name: string): string =>
  name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
const TYPES: Readonly<Record<string, string>> = {
  TEXT: 'string',
  INTEGER: 'number',
  REAL: 'number',
  BLOB: 'Uint8Array',
};

function columnType(table: string, sql: string, column: Column): string {
  const base = TYPES[column.type] ?? 'unknown';
  const type = column.notnull || column.pk ? base : `${base} | null`;
  const numbered = table === 'audit_entry' && column.name === 'seq';
  return numbered || (column.dflt_value !== null && sql !== '') ? `Generated<${type}>` : type;
}

const tables = objects.filter((object) => object.type === 'table');
const interfaces = tables.map(({ name, sql }) => {
  const columns = db.pragma(`table_info(${name})`) as Column[];
  const lines = columns.map((column) => `  readonly ${column.name}: ${columnType(name, sql, column)};`);
  return `export interface ${pascal(name)}Table {\n${lines.join('\n')}\n}\n`;
});
const index = tables.map(({ name }) => `  readonly ${name}: ${pascal(name)}Table;`).join('\n');

const outputs = {
  'tables.ts': `// Written by \`npm run db:types\` from the migrations. Do not edit.\nimport type { Generated } from 'kysely';\n\n${interfaces.join('\n')}\n/** Every table of the vault. */\nexport interface Tables {\n${index}\n}\n`,
  'schema.sql': `-- Written by \`npm run db:types\` from the migrations. Do not edit.\n\n${objects.map(({ sql }) => `${sql.replaceAll(/^ {6}/gm, '')};`).join('\n\n')}\n`,
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(outputs)) {
  const file = path.join(folder, name);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the migrations make: run npm run db:types`);
    process.exitCode = 1;
  }
}
