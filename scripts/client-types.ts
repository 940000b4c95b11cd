import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { createSchema } from '../src/api/schema';
import { ROOT } from './root';

const SCALARS = { CivilDate: 'string', PartialDate: 'string', Instant: 'string', Vnd: 'number' };

/** The operations of the client at `path` (as 'examples/client') with the types of what goes in and comes out. */
export async function clientTypes(path: string, banner: string): Promise<string> {
  // As clients read it: the schema itself holds our own values of enums.
  const schema = buildSchema(printSchema(lexicographicSortSchema(createSchema())));
  const text = await generate(schema, join(ROOT, path, 'operations'), {
    operations: {
      scalars: SCALARS,
      strictScalars: true,
      enumType: 'string-literal',
      useTypeImports: true,
    },
    documents: { documentMode: 'string', useTypeImports: true },
  });
  return `// ${banner}\n\n${text.replace(/^\/\*\* Internal type.*\n/gm, '')}`;
}

type Settings = Readonly<Record<'operations' | 'documents', object>>;

function generate(schema: GraphQLSchema, folder: string, settings: Settings): Promise<string> {
  return codegen({
    filename: 'generated.ts',
    schemaAst: schema,
    schema: parse(printSchema(schema)),
    documents: readdirSync(folder)
      .sort()
      .map((name) => ({
        location: name,
        document: parse(readFileSync(join(folder, name), 'utf8')),
      })),
    config: {},
    plugins: [{ operations: settings.operations }, { documents: settings.documents }],
    pluginMap: { operations, documents },
  });
}
