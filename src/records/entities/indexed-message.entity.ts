import { Entity, Index } from 'typeorm';
import { Key, Place, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** A message that can be searched for, and under which marks, so that they can be taken away without its text. */
@Entity({ name: 'indexed_message' })
@Index('ux_indexed_message_message', ['messageId'], { unique: true })
export class IndexedMessage {
  /** Larger for later messages: its time in milliseconds, times 1024, and a few bits of chance. */
  @Place()
  @NotPersonal('order of messages in time')
  place!: number;

  @Key()
  @NotPersonal('opaque key')
  messageId!: string;

  /** The marks of `message_token`, in base 36, with spaces between. */
  @Text(3000)
  @Personal('sensitive', 'taking a message out of the search; marks of equal words are equal')
  tokens!: string;
}
