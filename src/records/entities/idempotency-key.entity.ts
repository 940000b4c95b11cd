import { Entity, Index } from 'typeorm';
import { Id, Instant, SealedLong, Text } from '../columns';

/** The result of a client's mutation, so that the same key asked again has no second effect. */
@Entity({ name: 'idempotency_key' })
@Index('ux_idempotency_key_token', ['actor', 'token'], { unique: true })
@Index('ix_idempotency_key_created', ['createdAt'])
export class IdempotencyKey {
  @Id()
  id!: string;

  @Text(60)
  actor!: string;

  @Text(80)
  token!: string;

  @Text(64)
  requestHash!: string;

  @SealedLong('optional')
  result!: string | null;

  @Instant()
  createdAt!: number;
}
