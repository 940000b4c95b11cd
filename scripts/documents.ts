import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentNode } from 'graphql';
import { Kind, parse, specifiedRules, validate } from 'graphql';
import * as client from '../examples/client/generated';
import { limitsRule } from '../src/api/limits';
import { createSchema } from '../src/api/schema';
import { hashOf } from '../src/app-documents';
import * as console_ from '../web/console/api/generated';
import { ROOT } from './root';
import { UsageError } from './terminal-options';

/**
 * `npm run documents` stores the documents of our own clients in schema/documents; with `-- --for <partner>
 * file.graphql …` those of a partner. Stored ones stay, because pages and programs of yesterday still ask with
 * them; `-- --drop file` removes one. `--check` writes nothing and fails when one is missing or no longer fits the
 * schema and the limits.
 */

const FOLDER = join(ROOT, 'schema', 'documents');
const USAGE =
  'Usage: npm run documents [-- --check | --for <partner> <file.graphql> … | --drop <stored file>]';
const schema = createSchema();

interface Source {
  readonly of: string;
  readonly text: string;
}

function ownDocuments(): Source[] {
  return [...documentsOf('console', console_), ...documentsOf('example', client)];
}

function documentsOf(of: string, generated: object): Source[] {
  return Object.entries(generated).flatMap(([name, value]) =>
    name.endsWith('Document') ? [{ of, text: String(value).trim() }] : [],
  );
}

/** console.People.1f0c2d3e4a5b.graphql; the hash is the beginning of the one that callers send. */
function fileOf({ of, text }: Source): string {
  const name = nameOf(parse(text));
  return `${of}.${name}.${hashOf(text).slice(0, 12)}.graphql`;
}

function nameOf({ definitions }: DocumentNode): string {
  const [operation] = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one] : [],
  );
  return operation?.name?.value ?? 'unnamed';
}

/** Why a document cannot be answered; null when it can. */
function faultOf(text: string): string | null {
  try {
    const [error] = validate(schema, parse(text), [...specifiedRules, limitsRule]);
    return error?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function stored(): string[] {
  mkdirSync(FOLDER, { recursive: true });
  return readdirSync(FOLDER).sort();
}

function partnersDocuments(partner: string, files: readonly string[]): Source[] {
  return files.map((file) => ({ of: partner, text: readFileSync(file, 'utf8').trim() }));
}

function asked() {
  try {
    const given = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean' }, for: { type: 'string' }, drop: { type: 'string' } },
    });
    const isOfPartner = given.values.for !== undefined;
    if (isOfPartner !== given.positionals.length > 0) throw new UsageError(USAGE);
    return given;
  } catch {
    throw new UsageError(USAGE);
  }
}

function drop(name: string): void {
  if (!stored().includes(name)) throw new UsageError(`No ${name} in schema/documents.`);
  rmSync(join(FOLDER, name));
}

async function main(): Promise<void> {
  const { values, positionals } = asked();
  if (values.drop !== undefined) return drop(values.drop);
  const sources =
    values.for === undefined ? ownDocuments() : partnersDocuments(values.for, positionals);
  const unfit = sources.flatMap(({ of, text }) => say(of, faultOf(text)));
  if (unfit.length > 0) throw new Error(unfit.join('\n'));
  const missing = sources.filter((source) => !stored().includes(fileOf(source)));
  if (values.check !== true) {
    for (const source of missing) writeFileSync(join(FOLDER, fileOf(source)), `${source.text}\n`);
    console.log(`Stored: ${missing.map(fileOf).join(', ') || 'nothing new'}`);
    return;
  }
  const faults = [
    ...missing.map((source) => `${fileOf(source)}: not stored, run npm run documents`),
    ...stored().flatMap((name) => say(name, faultOf(readFileSync(join(FOLDER, name), 'utf8')))),
    ...stored().flatMap((name) => say(name, namedWrongly(name))),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function namedWrongly(name: string): string | null {
  const text = readFileSync(join(FOLDER, name), 'utf8').trim();
  const isRight = name.endsWith(`.${hashOf(text).slice(0, 12)}.graphql`);
  return isRight ? null : 'its text was changed after it was stored';
}

function say(what: string, fault: string | null): string[] {
  return fault === null ? [] : [`${what}: ${fault}`];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
