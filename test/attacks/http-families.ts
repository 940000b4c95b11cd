import { BATCHQL } from './batchql';
import { CLAIRVOYANCE } from './clairvoyance';
import { DVGA } from './dvga';
import { GRAPHQL_COP } from './graphql-cop';
import { INQL } from './inql';
import { ODD_VALUES } from './odd-values';

/** The probes that need nothing but an address: they run in the suite and against any running server. */
export const HTTP_FAMILIES = {
  'graphql-cop': GRAPHQL_COP,
  BatchQL: BATCHQL,
  clairvoyance: CLAIRVOYANCE,
  InQL: INQL,
  DVGA,
  'odd values': ODD_VALUES,
} as const;
