import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Instant, Key, Sealed, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';
import { Application } from './application.entity';

/** In which way the office knows a paper; 'held-by-state': it need not be handed in. */
export const DOCUMENT_SEEN = ['original', 'copy', 'held-by-state'] as const;
export type DocumentSeen = (typeof DOCUMENT_SEEN)[number];

/** A paper of a file: what it is and who saw it; the paper itself is not kept. */
@Entity({ name: 'application_document' })
@Index('ix_application_document_application', ['applicationId', 'id'])
export class ApplicationDocument {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Application, {
    name: 'fk_application_document_application',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('opaque key')
  applicationId!: string;

  /** A paper of the procedure, 'form' or 'other'. */
  @Text(40)
  @Personal('sensitive', 'what the paper is; it may tell of health')
  kind!: string;

  @Sealed('optional')
  @Personal('sensitive', 'number of the paper')
  number!: string | null;

  @Day('optional')
  @Personal('basic', 'when it was issued')
  issuedOn!: string | null;

  @Text(200, 'optional')
  @Personal('basic', 'who issued it')
  issuedBy!: string | null;

  @Text(20)
  @NotPersonal('how the office knows it')
  seen!: DocumentSeen;

  @Key()
  @NotPersonal('member of staff or system')
  recordedBy!: string;

  @Instant()
  @NotPersonal('when it was written down')
  recordedAt!: number;

  /** Written down by mistake, or taken back by the citizen. */
  @Instant('optional')
  @NotPersonal('when it was taken out')
  removedAt!: number | null;
}
