import { Entity, Index } from 'typeorm';
import { Count, Id, Instant } from '../columns';
import { NotPersonal } from '../personal';

/** Codes that somebody, or a whole commune, got wrong: every try passes its row, so that none is uncounted. */
@Entity({ name: 'link_tries' })
@Index('ix_link_tries_since', ['since'])
export class LinkTries {
  /** Key of a conversation or member of staff, or a commune's code. */
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Count()
  @NotPersonal('a number')
  misses!: number;

  /** The first of these misses. */
  @Instant()
  @NotPersonal('a moment')
  since!: number;

  @Instant('optional')
  @NotPersonal('a moment')
  lockedUntil!: number | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;
}
