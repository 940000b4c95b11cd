import { Entity } from 'typeorm';
import { Place } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** A word of a message, as a keyed mark: equal words have equal marks, and no mark can be read without the key. */
@Entity({ name: 'message_token', withoutRowid: true })
export class MessageToken {
  @Place()
  @Personal('sensitive', 'finding messages by their words')
  token!: number;

  @Place()
  @NotPersonal('order of messages in time')
  place!: number;
}
