import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getVariableValues, Kind } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import type { ApiContext } from './context';
import type { Masking } from './errors';
import { maskErrors } from './errors';

/**
 * Lists that are asked for again and again. Only what hangs on them is compiled: the compiler calls no function
 * that a row holds instead of a value, and some rows of other fields do.
 */
const COMPILED_FIELDS: readonly string[] = [
  'beneficiaries',
  'households',
  'recognitionList',
  'enrolmentList',
  'serviceRecordList',
];

/** Compiling costs more than executing once: a document is compiled when it is asked a second time. */
const ASKED_BEFORE = 1;

interface Kept {
  times: number;
  compiled?: CompiledQuery | null;
}

/**
 * Executes hot lists compiled, after Apollo has parsed, validated and limited them. Everything else, and a
 * request whose variables do not fit, is left to Apollo. Errors pass the same mask.
 */
export function compiledLists(
  schema: GraphQLSchema,
  masking: Masking,
): ApolloServerPlugin<ApiContext> {
  // Apollo's document store is bounded; what it lets go is let go here too.
  const kept = new WeakMap<DocumentNode, Map<string, Kept>>();
  const mask = maskErrors(masking);
  // Undefined in spite of Apollo's type where the name is that of no operation.
  const compiledOf = (document: DocumentNode, operation: OperationDefinitionNode | undefined) => {
    if (operation === undefined) return null;
    const name = operation.name?.value ?? '';
    const operations = kept.get(document) ?? new Map<string, Kept>();
    kept.set(document, operations);
    const known: Kept = operations.get(name) ?? { times: 0 };
    operations.set(name, known);
    if (known.times++ < ASKED_BEFORE) return null;
    return (known.compiled ??= compile(schema, document, operation));
  };
  const respond = async (asked: GraphQLRequestContextResponseForOperation<ApiContext>) => {
    const { document, operation, contextValue, request } = asked;
    const compiled = compiledOf(document, operation);
    const variables = request.variables ?? {};
    if (compiled === null || !fits(schema, operation, variables)) return null;
    const { data, errors } = (await compiled.query(
      undefined,
      contextValue,
      variables,
    )) as ExecutionResult;
    const masked = errors?.map((error) => mask(toFormatted(error), error.originalError ?? error));
    return {
      http: { headers: new HeaderMap() },
      body: {
        kind: 'single' as const,
        singleResult: { ...(masked && { errors: masked }), data: data ?? null },
      },
    };
  };
  return { requestDidStart: async () => ({ responseForOperation: respond }) };
}

/** An error as Apollo's mask takes it: a plain error of a resolver says nothing by itself. */
function toFormatted(error: GraphQLError) {
  const { message, path, extensions } = error;
  return { message, ...(path && { path }), extensions: extensions ?? {} };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  if (operation.operation !== 'query' || !isHot(document, operation.selectionSet)) return null;
  const compiled = compileQuery(schema, document, operation.name?.value ?? '', {
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled : null;
}

function isHot(document: DocumentNode, set: SelectionSetNode): boolean {
  return set.selections.every((node) => {
    if (node.kind === Kind.FIELD) return COMPILED_FIELDS.includes(node.name.value);
    // A root behind a fragment is rare, and Apollo executes it as well.
    return false;
  });
}

/** Whether Apollo would find nothing wrong with the variables; it says what is wrong better. */
function fits(
  schema: GraphQLSchema,
  { variableDefinitions: defined = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return getVariableValues(schema, defined, variables).errors === undefined;
}
