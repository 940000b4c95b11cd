import { Entity, Index } from 'typeorm';
import { Count, Id, Instant, Json, Text } from '../columns';

/** Counts, ids and words; never a personal value. */
export type AuditDetails = Readonly<Record<string, string | number>>;

/**
 * Who did what to which record. Numbered by day; each entry holds the hash of the one before, and the
 * unique key on it lets no two entries follow the same one, whichever process wrote them.
 */
@Entity({ name: 'audit_entry' })
@Index('ux_audit_entry_place', ['chain', 'seq'], { unique: true })
@Index('ux_audit_entry_previous', ['prevHash'], { unique: true })
@Index('ix_audit_entry_object', ['object', 'at'])
@Index('ix_audit_entry_actor', ['actor', 'at'])
export class AuditEntry {
  @Id()
  id!: string;

  /** The day of the chain, 'YYYY-MM-DD'. */
  @Text(10)
  chain!: string;

  @Count()
  seq!: number;

  @Instant()
  at!: number;

  @Text(60)
  actor!: string;

  @Text(60)
  action!: string;

  /** table:id */
  @Text(100)
  object!: string;

  @Json()
  details!: AuditDetails;

  @Text(64)
  prevHash!: string;

  @Text(64)
  hash!: string;
}
