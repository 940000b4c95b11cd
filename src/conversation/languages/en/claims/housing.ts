import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const housingClaims: readonly ClaimRow[] = [];
