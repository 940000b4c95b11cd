import { z } from 'zod';
import type { ProcedureKey } from '../../policy';
import { PROCEDURE_KEYS } from '../../policy';
import { DOCUMENT_SEEN } from '../../records/entities/application-document.entity';
import { APPLICATION_CHANNELS } from '../../records/entities/application.entity';
import { PAYMENT_WAYS } from '../../records/entities/enrolment.entity';
import { cleanText } from '../clean-inbound';
import { AMOUNT, DAY, DECIDED, oneLine } from '../input-fields';
import { refuseFile } from './file-faults';

/** What enters about files; each field says in English what is wrong with it. */

export const NOTE = z
  .string()
  .max(2000, 'it is longer than 2000 characters')
  .transform(cleanText)
  .transform((text) => (text.trim() === '' ? null : text))
  .nullable()
  .default(null);

/** What an officer writes down; the answer has operations of its own. */
export const OFFICE_STEPS = [
  'papers-asked',
  'completed',
  'verified',
  'forwarded',
  'returned',
  'withdrawn',
  'appealed',
] as const;
export type OfficeStep = (typeof OFFICE_STEPS)[number];

export const NEW_FILE = z.object({
  beneficiaryId: z.string().max(36),
  procedure: z.string().max(60),
  channel: z.enum(APPLICATION_CHANNELS, 'it is counter, portal, post or home-visit'),
  receivedOn: DAY,
  note: NOTE,
});
export type NewFile = z.input<typeof NEW_FILE>;

export const NEW_STEP = z.object({
  kind: z.enum(OFFICE_STEPS, 'it is no step that an officer writes down'),
  happenedOn: DAY,
  note: NOTE,
});
export type NewStep = z.input<typeof NEW_STEP>;

export const NEW_DOCUMENT = z.object({
  kind: z.string().max(40),
  number: oneLine(100).nullable().default(null),
  issuedOn: DAY.nullable().default(null),
  issuedBy: oneLine(200).nullable().default(null),
  seen: z.enum(DOCUMENT_SEEN, 'it is original, copy or held-by-state'),
});
export type NewDocument = z.input<typeof NEW_DOCUMENT>;

export const PROPOSAL = z.object({
  outcome: z.enum(['grant', 'refuse'], 'it is grant or refuse'),
  reason: NOTE,
  /** What the decision proves, as the dictionary of facts words it: a level of disability, or poor and near-poor. */
  finding: z.string().max(40).nullable().default(null),
  validFrom: DAY.nullable().default(null),
  validTo: DAY.nullable().default(null),
  amount: AMOUNT,
  payment: z
    .enum(PAYMENT_WAYS, 'it is account, cash or in-kind, or left out')
    .nullable()
    .default(null),
});
export type NewProposal = z.input<typeof PROPOSAL>;
export type Proposal = z.output<typeof PROPOSAL>;

export const DECISION = z.object({ decision: DECIDED.decision, decidedOn: DAY });
export type NewDecision = z.input<typeof DECISION>;

/** The version of a file that the caller read. */
export interface FileAt {
  readonly id: string;
  readonly version: number;
}

/** @throws AppError BAD_INPUT for what nobody can apply for */
export function procedureKey(key: string): ProcedureKey {
  return PROCEDURE_KEYS.find((one) => one === key) ?? refuseFile('no-such-procedure');
}
