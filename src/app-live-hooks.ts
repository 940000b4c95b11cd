import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { ApiContext } from './api/context';
import { wantedLanguage } from './api/language';
import { Loaders } from './api/reading/loaders';
import { maskErrors, refusalError } from './api/errors';
import { liveOperation } from './api/live-operation';
import { bearer } from './app-graphql';
import type { Connection, FirstMessage, LiveParts } from './app-live-connection';
import { hangUp } from './app-live-socket';
import type { StaffActor } from './services/actor';
import { AppError } from './shared/app-error';
import { vietnamDay } from './shared/civil-date';

type Hooks = Pick<
  ServerOptions<FirstMessage, Connection>,
  'onConnect' | 'onSubscribe' | 'onNext' | 'onError'
>;

/** What we decide about a connection: who it is, what it may ask, and what it is told when something goes wrong. */
export function liveHooks(parts: LiveParts, connections: ReadonlySet<Connection>): Hooks {
  const tell = teller(parts);
  return {
    onConnect: async (context) => {
      const { extra } = context;
      const token = tokenOf(extra, context.connectionParams);
      const actor = token === null ? null : await parts.services.staff.watcherOf(token);
      const same = [...connections].filter(({ staffId }) => staffId === actor?.id).length;
      if (actor === null || same >= parts.limits.connectionsEach) {
        hangUp(extra.socket, actor === null ? 'SESSION_ENDED' : 'TOO_MANY');
        return false;
      }
      extra.context = context;
      extra.staffId = actor.id;
      return undefined;
    },
    onSubscribe: async ({ extra, connectionParams, subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > parts.limits.subscriptions) {
        return [tooMany(parts.limits.subscriptions)];
      }
      const context = contextOf(extra, connectionParams, parts);
      const ready = liveOperation(parts.schema, payload, context);
      return 'document' in ready ? ready : [...ready];
    },
    onNext: (...[{ extra }, , , , { data = null, errors }]) =>
      errors && { data, errors: errors.map((error) => tell(extra, error)) },
    onError: (...[{ extra }, , , errors]) => errors.map((error) => tell(extra, error)),
  };
}

/** A token in the first message is for clients that can set no header. */
function tokenOf({ token }: Connection, says: FirstMessage | undefined): string | null {
  const authorization = says?.['authorization'];
  if (typeof authorization !== 'string') return token;
  return bearer({ headers: { authorization } });
}

function contextOf(
  extra: Connection,
  says: FirstMessage | undefined,
  { services, clock }: LiveParts,
): ApiContext {
  const token = tokenOf(extra, says);
  const actorNow = async (): Promise<StaffActor> => {
    const actor = token === null ? null : await services.staff.watcherOf(token);
    if (actor !== null) return actor;
    hangUp(extra.socket, 'SESSION_ENDED');
    throw new AppError('UNAUTHENTICATED', 'The session is over: sign in again.');
  };
  // Whoever this is was asked for when she connected, and is again when the stream begins.
  const actor = { kind: 'visitor' } as const;
  return {
    actor,
    loaders: new Loaders({ actor, nested: services.nested }),
    actorNow,
    on: vietnamDay(clock.now()),
    language: wantedLanguage(extra.acceptLanguage),
    services,
    session: {
      token,
      caller: { device: null, address: '' },
      keep: () => undefined,
      drop: () => undefined,
    },
    signInTries: { begin: () => undefined, succeed: () => undefined },
  };
}

function tooMany(most: number): GraphQLError {
  return new GraphQLError(`One connection has at most ${most} subscriptions.`, {
    extensions: { code: 'TOO_MANY_REQUESTS' },
  });
}

/** An error as the client may see it: a refusal in her language, anything broken as an id. */
function teller(parts: LiveParts) {
  const mask = maskErrors(parts);
  return (extra: Connection, error: GraphQLError | GraphQLFormattedError) => {
    const inner = error instanceof GraphQLError ? error.originalError : undefined;
    const said =
      inner instanceof AppError
        ? refusalError(inner, wantedLanguage(extra.acceptLanguage), 'events')
        : error;
    return mask(said instanceof GraphQLError ? said.toJSON() : said, said);
  };
}
