import type { GraphQLSchema } from 'graphql';
import type { Context } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { ApiServices } from './api/context';
import type { LiveLimits } from './app-live-socket';
import type { Clock, Ids, Log } from './shared/ports';

export interface LiveParts {
  readonly schema: GraphQLSchema;
  readonly services: ApiServices;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly publicUrl: string;
  readonly production: boolean;
  readonly limits: LiveLimits;
}

/** What a client says of itself in its first message. */
export type FirstMessage = Readonly<Record<string, unknown>>;

/** One connection, and who turned out to be behind it. */
export interface Connection {
  readonly socket: WebSocket;
  readonly acceptLanguage: string;
  /** As the request that opened the connection brought it. */
  readonly token: string | null;
  context: Context<FirstMessage, Connection> | null;
  staffId: string | null;
}
