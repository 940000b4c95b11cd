import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import { getOperationAST, GraphQLError, OperationTypeNode, parse, validate } from 'graphql';
import { specifiedRules } from 'graphql';
import type { ApiContext } from './context';
import { UNFIT } from './errors';
import { LIMITS, limitsRule } from './limits';

/** What a client sends over a socket. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * A subscription ready to run, or the one error that tells what to mend. Queries and mutations have their own door
 * with its own limits, and none here.
 */
export function liveOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
  contextValue: ApiContext,
): ExecutionArgs | readonly [GraphQLError] {
  const document = parsed(query);
  if (document === null) return [unfit('GRAPHQL_PARSE_FAILED')];
  const [limit] = validate(schema, document, [limitsRule]);
  if (limit !== undefined) return [limit];
  if (validate(schema, document, specifiedRules).length > 0) {
    return [unfit('GRAPHQL_VALIDATION_FAILED')];
  }
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    const says = 'Only subscriptions pass here: send queries and mutations by POST.';
    return [new GraphQLError(says, { extensions: { code: 'BAD_REQUEST' } })];
  }
  return {
    schema,
    document,
    contextValue,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
  };
}

function parsed(query: string) {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch {
    return null;
  }
}

function unfit(code: string): GraphQLError {
  return new GraphQLError(UNFIT, { extensions: { code } });
}
