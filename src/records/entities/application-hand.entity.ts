import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Key, Text } from '../columns';
import { NotPersonal } from '../personal';
import { Application } from './application.entity';

/** What somebody did with a file: prepared it, or checked it. */
export type HandPart = 'maker' | 'checker';

/** One person has one part in a file: the key makes it impossible to prepare and to check it. */
@Entity({ name: 'application_hand' })
@Index('ux_application_hand_person', ['applicationId', 'person'], { unique: true })
export class ApplicationHand {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key()
  @ForeignKey(() => Application, {
    name: 'fk_application_hand_application',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @NotPersonal('opaque key')
  applicationId!: string;

  @Key()
  @NotPersonal('member of staff or system')
  person!: string;

  @Text(10)
  @NotPersonal('prepared or checked')
  part!: HandPart;
}
