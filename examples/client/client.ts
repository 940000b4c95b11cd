import { createHash } from 'node:crypto';
import type { RefusalCode, TypedDocumentString } from './generated';

/** Where the API answers, and the key that the office gave you. */
export interface Place {
  /** 'https://…/graphql' */
  readonly url: string;
  /** Absent for what everybody may ask. */
  readonly key?: string;
}

/** Why a request was not answered: the API's own code, its sentence, and when to try again if that is known. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode | DoorCode,
    message: string,
    /** Seconds. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** Codes for whole requests, beside those of the schema. */
export type DoorCode =
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'BROKEN'
  | 'DOCUMENT_UNKNOWN'
  | 'DOCUMENT_NOT_STORED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'TOO_MUCH_ASKED';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly retryAfter?: number };
  }[];
}

/**
 * Asks by the hash of the document, and with its text where the server does not have it stored.
 * @throws Refused
 */
export async function ask<Result, Variables>(
  place: Place,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const query = document.toString().trim();
  const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
  try {
    return await post<Result>(place, { documentId, variables });
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'DOCUMENT_UNKNOWN') throw error;
    return post<Result>(place, { query, variables });
  }
}

async function post<Result>({ url, key }: Place, body: object): Promise<Result> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await answer.json()) as Answer<Result>;
  const [error] = errors ?? [];
  if (error !== undefined) {
    const { code = 'BROKEN', retryAfter = null } = error.extensions ?? {};
    throw new Refused(code as DoorCode, error.message, retryAfter);
  }
  if (data === undefined || data === null) throw new Refused('BROKEN', 'The answer was empty.');
  return data;
}
