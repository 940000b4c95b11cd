import { z } from 'zod';
import { LINK_LEVELS, LINK_ROLES } from '../../records/entities/account-link.entity';
import type { LinkLevel, LinkRole } from '../../records/entities/account-link.entity';

export { LINK_LEVELS, LINK_ROLES };
export type { LinkLevel, LinkRole };

const ID = z.string().max(36);
const WHO = {
  beneficiaryId: ID,
  role: z.enum(LINK_ROLES, 'it is self, guardian or collaborator'),
  level: z.enum(LINK_LEVELS, 'it is L1 or L2'),
  consentId: ID.nullable().default(null),
};

export const NEW_CODE = z.object(WHO);
/** For whom a code is given, and how it is known who she is. */
export type NewLinkCode = z.input<typeof NEW_CODE>;

export const TYPED_DIGITS = z.object({
  ...WHO,
  digits: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'it has six digits')),
});
/** The same with what the citizen reads from her telephone. */
export type TypedDigits = z.input<typeof TYPED_DIGITS>;

/** Whom a code is for, checked. */
export type LinkFor = z.output<typeof NEW_CODE>;
