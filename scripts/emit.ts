import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../ormconfig';
import { createSchema } from '../src/api/schema';
import { procedure } from '../src/conversation/languages/vi/programmes';
import { lawBook } from '../src/policy/law-book';
import { permissionTable } from '../src/services/access/permission-table';
import { clientTypes } from './client-types';
import { ROOT } from './root';

/**
 * `npm run emit` writes the files that are printed from the code; `npm run emit:check` (`--check`)
 * compares them and exits 1 when one is out of date, so that a review always sees what changed.
 */

const EDITED_BY_HAND = 'Printed by `npm run emit`: change the code, never this file.';

interface Emitted {
  readonly file: string;
  print(): Promise<string> | string;
}

const EMITTED: readonly Emitted[] = [
  { file: 'schema/schema.graphql', print: schemaText },
  { file: 'schema/tables.sql', print: tablesText },
  client('examples/client'),
  client('web/console/api'),
  { file: 'docs/law-book.md', print: lawBookText },
  { file: 'docs/permissions.md', print: permissionsText },
];

function client(path: string): Emitted {
  return { file: `${path}/generated.ts`, print: () => clientTypes(path, EDITED_BY_HAND) };
}

function schemaText(): string {
  return `# ${EDITED_BY_HAND}\n\n${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}

function lawBookText(): string {
  return `<!-- ${EDITED_BY_HAND} -->\n\n${lawBook(procedure).trimEnd()}\n`;
}

function permissionsText(): string {
  return `<!-- ${EDITED_BY_HAND} -->\n\n${permissionTable()}\n`;
}

/** The tables as the entities make them in an empty SQLite; the migrations are tested to make the same. */
async function tablesText(): Promise<string> {
  const options = { ...dataSourceOptions(':memory:'), migrations: [] };
  const source = await new DataSource(options).initialize();
  try {
    await source.synchronize();
    const rows: { sql: string }[] = await source.query(
      `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 ELSE 1 END, name`,
    );
    return `-- ${EDITED_BY_HAND}\n${rows.map(({ sql }) => statement(sql.trim())).join('')}`;
  } finally {
    await source.destroy();
  }
}

/** Breaks a CREATE TABLE after each column, so that a difference is one line long. */
function statement(sql: string): string {
  if (!sql.startsWith('CREATE TABLE')) return `${sql};\n`;
  let depth = 0;
  let text = '';
  for (const letter of sql) {
    if (letter === ')') depth -= 1;
    if (letter === ')' && depth === 0) text += '\n';
    text += letter;
    if (letter === '(') depth += 1;
    if ((letter === '(' || letter === ',') && depth === 1) text += '\n ';
  }
  return `\n${text.replace(/\n +/g, '\n  ')};\n`;
}

async function emit(mode: 'write' | 'check'): Promise<number> {
  const stale: string[] = [];
  for (const { file, print } of EMITTED) {
    const path = join(ROOT, file);
    const text = await print();
    if (text === textOf(path)) continue;
    stale.push(file);
    if (mode === 'check') continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (mode === 'write') {
    console.log(stale.length === 0 ? 'Nothing to write.' : `Written: ${stale.join(', ')}`);
    return 0;
  }
  if (stale.length > 0) console.error(`Out of date, run npm run emit: ${stale.join(', ')}`);
  return stale.length === 0 ? 0 : 1;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

void emit(process.argv.includes('--check') ? 'check' : 'write').then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`Nothing could be printed: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  },
);
