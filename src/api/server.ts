import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { compiledLists } from './compiled';
import type { ApiContext } from './context';
import type { Masking } from './errors';
import { maskErrors } from './errors';
import { LIMITS, limitsRule } from './limits';
import { partnerBudget } from './partner-budget.plugin';

/** One error tells a caller what to mend; a list of them maps the schema. */
const oneErrorAtMost: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const { errors } = response.body.singleResult;
      if (errors !== undefined) response.body.singleResult.errors = errors.slice(0, 1);
    },
  }),
};

/** What was read of people is in the trail before the answer goes out; if it cannot be, nothing does. */
const readsAreTold: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: ({ contextValue: { actor, services, loaders } }) =>
      services.nested.tell(actor, loaders.reads),
  }),
};

/** Without it a subscription would fail while it runs, as if something had broken. */
const answeredOnce: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    const says = 'Subscribe over a WebSocket with the protocol graphql-transport-ws.';
    context.reportError(new GraphQLError(says, { nodes: node }));
  },
});

/** The GraphQL server without a door: `app.ts` mounts it, tests call `executeOperation`. */
export function createApollo(schema: GraphQLSchema, masking: Masking): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: !masking.production,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule, answeredOnce],
    formatError: maskErrors(masking),
    // Apollo's own document store is kept: it is bounded (about 30 MB, least recently used).
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      oneErrorAtMost,
      partnerBudget,
      readsAreTold,
      compiledLists(schema, masking),
    ],
  });
}
