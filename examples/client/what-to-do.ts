import type { Refused } from './client';

/** What a program does about a refusal; `after` in seconds. */
export type Step =
  | { readonly step: 'again'; readonly after: number }
  | { readonly step: 'read-again' }
  | { readonly step: 'new-key' }
  | { readonly step: 'ask-for-less' }
  | { readonly step: 'mend-input' }
  | { readonly step: 'tell-the-office' };

const SHORTLY = 5;

/** Every code of the API, and what helps: the compiler finds the one that is missing here. */
export function whatToDo({ code, retryAfter }: Refused): Step {
  switch (code) {
    case 'BUSY':
    case 'TOO_MANY_REQUESTS':
      return { step: 'again', after: retryAfter ?? SHORTLY };
    case 'OVER_BUDGET':
      // Without a time it costs more than any minute has.
      return retryAfter === null ? { step: 'ask-for-less' } : { step: 'again', after: retryAfter };
    case 'TOO_MUCH_ASKED':
    case 'BODY_TOO_LARGE':
      return { step: 'ask-for-less' };
    case 'UNAUTHENTICATED':
      return { step: 'new-key' };
    case 'CONFLICT':
    case 'EVENTS_GONE':
      return { step: 'read-again' };
    case 'BAD_INPUT':
    case 'CONTRADICTION':
    case 'NOT_IN_FORCE':
    case 'NOT_FOUND':
      return { step: 'mend-input' };
    case 'FORBIDDEN':
    case 'BAD_REQUEST':
    case 'BROKEN':
    case 'DOCUMENT_UNKNOWN':
    case 'DOCUMENT_NOT_STORED':
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'INTERNAL_SERVER_ERROR':
      return { step: 'tell-the-office' };
  }
}
