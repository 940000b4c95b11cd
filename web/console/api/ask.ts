import type { RefusalCode, TypedDocumentString } from './generated';

/** Codes of whole requests, and those that never reached the server. */
export type DoorCode = 'OFFLINE' | 'BROKEN' | (string & {});

/** What the API said no to, in words for the person at the screen. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode | DoorCode,
    message: string,
    /** Key of the fault where the code has several: 'prove-again' asks who is at the desk. */
    readonly why: string | null = null,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly why?: string };
  }[];
}

interface RefusalShape {
  readonly code: RefusalCode;
  readonly message: string;
  readonly path: readonly string[];
  readonly why: string | null;
}

/** A result without its refusals: those are thrown. */
export type Done<Result> = {
  [Field in keyof Result]: Exclude<Result[Field], { code: RefusalCode; path: string[] }>;
};

/**
 * Asks the API in the language of the page.
 * @throws Refused for everything that is not an answer
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Done<Result>> {
  const answer = await post(JSON.stringify({ query: document.toString().trim(), variables }));
  const { data, errors } = (await answer.json().catch(() => ({}))) as Answer<Result>;
  const [error] = errors ?? [];
  if (error !== undefined) {
    throw new Refused(error.extensions?.code ?? 'BROKEN', error.message, error.extensions?.why);
  }
  if (!answer.ok || data === undefined || data === null) throw new Refused('BROKEN', '');
  const refusal = Object.values(data).find(isRefusal);
  if (refusal !== undefined) throw new Refused(refusal.code, refusal.message, refusal.why);
  return data as Done<Result>;
}

async function post(body: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'accept-language': document.documentElement.lang,
  };
  try {
    return await fetch('/graphql', { method: 'POST', headers, credentials: 'same-origin', body });
  } catch {
    throw new Refused('OFFLINE', '');
  }
}

function isRefusal(value: unknown): value is RefusalShape {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value;
}
