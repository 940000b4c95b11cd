import { Entity, ForeignKey, Index } from 'typeorm';
import { Count, Day, Id, Instant, Key, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Beneficiary } from './beneficiary.entity';

/** As whom somebody speaks for a person: as herself, as who brings her up, as who runs errands for her. */
export const LINK_ROLES = ['self', 'guardian', 'collaborator'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** How sure it is who sits at the account: 'L1' asked on the known telephone, 'L2' seen with her papers. */
export const LINK_LEVELS = ['L1', 'L2'] as const;
export type LinkLevel = (typeof LINK_LEVELS)[number];

/** Why a link ended before its last day. */
export type LinkEnd = 'asked' | 'office' | 'erased' | 'objection' | 'replaced';

/** An account of a channel that may ask about a person. Neither is the other: a telephone is shared, a person has several. */
@Entity({ name: 'account_link' })
@Index('ux_account_link_live', ['liveKey'], { unique: true })
@Index('ix_account_link_person', ['beneficiaryId', 'id'])
@Index('ix_account_link_conversation', ['conversationId', 'id'])
@Index('ix_account_link_last', ['lastDay'])
export class AccountLink {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  /** The account: one address of one channel. */
  @Key()
  @NotPersonal('the conversation')
  conversationId!: string;

  @Key()
  @ForeignKey(() => Beneficiary, {
    name: 'fk_account_link_person',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @Personal('basic', 'whom the account may ask about')
  beneficiaryId!: string;

  @Text(12)
  @Personal('basic', 'as whom somebody asks')
  role!: LinkRole;

  @Text(2)
  @NotPersonal('how identity was checked')
  level!: LinkLevel;

  @Day()
  @NotPersonal('since when')
  validFrom!: string;

  /** The last day on which it holds, unless the person comes of age before. */
  @Day()
  @NotPersonal('a term')
  lastDay!: string;

  /** The yes to it. */
  @Key()
  @NotPersonal('the consent')
  consentId!: string;

  /** Who checked identity. */
  @Key()
  @NotPersonal('member of staff')
  issuedBy!: string;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant('optional')
  @NotPersonal('when it was ended')
  endedAt!: number | null;

  /** Staff id, 'citizen' or 'system'. */
  @Key('optional')
  @NotPersonal('who ended it')
  endedBy!: string | null;

  @Text(10, 'optional')
  @NotPersonal('a machine word')
  endedWhy!: LinkEnd | null;

  /** Account and person while it is not ended: the same two are linked once. */
  @Text(80, 'optional')
  @NotPersonal('opaque keys')
  liveKey!: string | null;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;
}
