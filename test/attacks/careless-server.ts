import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import {
  buildSchema,
  execute,
  MaxIntrospectionDepthRule,
  parse,
  printSchema,
  specifiedRules,
  validate,
} from 'graphql';
import { createSchema } from '../../src/api/schema';
import { carelessAnswers } from './careless-answers';

/**
 * The negative control: our schema served by somebody in a hurry. It takes GET, forms and batches, tells stacks and
 * suggestions, checks no input and asks nobody who she is. Every probe must win here, or it proves nothing.
 */
export async function carelessServer(): Promise<FastifyInstance> {
  const schema = carelessSchema();
  const answers = carelessAnswers();
  const run = (asked: Asked) => answered(schema, answers, asked);
  const app = Fastify({ bodyLimit: 50_000_000, onProtoPoisoning: 'ignore' });
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
    done(null, String(body)),
  );
  app.get('/graphql', async ({ query }) => run(query as Asked));
  app.post('/graphql', async ({ body }) => {
    const asked =
      typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : (body as Asked);
    return Array.isArray(asked) ? Promise.all(asked.map(run)) : run(asked);
  });
  app.get('/graphiql', async (_request, reply) =>
    reply.type('text/html').send('<title>GraphiQL</title><link href="graphiql.min.css">'),
  );
  app.setNotFoundHandler(({ url }, reply) =>
    reply
      .code(404)
      .type('text/html')
      .send(`<p>No page at ${decodeURIComponent(url)}</p>`),
  );
  app.get('/files/*', async ({ params }, reply) =>
    reply.type('text/plain').send(fileAt((params as Record<string, string>)['*'] ?? '')),
  );
  return app;
}

interface Asked {
  readonly query?: string;
  readonly variables?: Record<string, unknown> | string;
  readonly operationName?: string;
}

/** Inputs and scalars take whatever comes. */
function carelessSchema(): GraphQLSchema {
  const text = printSchema(createSchema()).replace(/"""[\s\S]*?"""/g, '');
  const loose = text
    .replace(/^input (\w+) \{[^}]*\}/gm, 'scalar $1')
    .replace(/! = [A-Z_]+/g, '')
    .replace(/: Int\b/g, ': Number')
    .concat('\nscalar Number');
  return buildSchema(loose);
}

/** What a path names on a machine where nobody looks at it. */
function fileAt(path: string): string {
  return decodeURIComponent(path).includes('..') ? 'root:x:0:0:root:/root:/bin/bash' : 'a file';
}

async function answered(schema: GraphQLSchema, rootValue: object, asked: Asked): Promise<object> {
  let document: DocumentNode;
  try {
    document = parse(asked.query ?? '');
  } catch (error) {
    return { errors: [told(error as GraphQLError)] };
  }
  const rules = specifiedRules.filter((rule) => rule !== MaxIntrospectionDepthRule);
  const wrong = validate(schema, document, rules);
  if (wrong.length > 0) return { errors: wrong.map(told) };
  const variableValues =
    typeof asked.variables === 'string' ? JSON.parse(asked.variables) : (asked.variables ?? {});
  const { operationName } = asked;
  const { data, errors } = await execute({
    ...{ schema, document, rootValue, variableValues },
    operationName: operationName ?? null,
  });
  return { data, ...(errors && { errors: errors.map(told) }), extensions: { tracing: {} } };
}

function told(error: GraphQLError): object {
  const { message, stack = '' } = error.originalError ?? error;
  return { message, extensions: { exception: { stacktrace: stack.split('\n') } } };
}
