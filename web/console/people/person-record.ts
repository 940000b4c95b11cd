import type { PersonQuery } from '../api/generated';

/** What the record of one person holds. */
export type PersonRecord = PersonQuery['beneficiaryByCode'];
