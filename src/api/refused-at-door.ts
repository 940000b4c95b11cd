import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { AppError, ErrorCode } from '../shared/app-error';
import type { ApiLanguage } from './errors';
import { refusalError } from './errors';

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  OVER_BUDGET: 429,
  BUSY: 503,
};

/** A whole request that is refused before anything of it runs: with a status, and when to try again if ever. */
export function atTheDoor(error: AppError, language: ApiLanguage): GraphQLError {
  const { retryAfter } = error.details;
  const headers = new HeaderMap();
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  const refused = refusalError(error, language, 'request');
  refused.extensions['http'] = { status: STATUS[error.code] ?? 400, headers };
  return refused;
}
