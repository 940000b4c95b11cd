import type { ApolloServerPlugin } from '@apollo/server';
import type { Budget } from '../services/partners/partner-budget';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { atTheDoor } from './refused-at-door';
import { measured } from './limits';

/**
 * A partner pays for a request before it runs, by what the request may cost at most. Every answer says what is
 * left (`budget-remaining` of `budget-limit`, anew in `budget-reset` seconds); who has nothing left is told when
 * to try again, in the error and as `retry-after`.
 */
export const partnerBudget: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, schema, contextValue, response }) => {
      const { actor, services, language } = contextValue;
      if (actor.kind !== 'partner' || operation === undefined) return;
      const { cost, roots } = measured(schema, document, operation);
      const use = { kind: operation.operation, asks: roots.join(' '), cost: Math.max(1, cost) };
      try {
        const { headers } = response.http;
        const budget = await services.partnerUse.use(actor, use);
        for (const [name, value] of budgetHeaders(budget)) headers.set(name, value);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        throw atTheDoor(error, language);
      }
    },
  }),
};

/** What is left, as headers of an answer; `budget-reset` in seconds. */
function budgetHeaders({
  limit,
  remaining,
  resetAfter,
}: Budget): readonly (readonly [name: string, value: string])[] {
  return [
    ['budget-limit', String(limit)],
    ['budget-remaining', String(remaining)],
    ['budget-reset', String(resetAfter)],
  ];
}
