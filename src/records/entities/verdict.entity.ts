import { Entity, Index } from 'typeorm';
import { Day, Flag, Id, Instant, Json, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** One line per programme, for lists. */
export interface VerdictLine {
  readonly programme: string;
  readonly truth: string;
}

/** What the rules said, of whom, on which day, from which facts; nothing is recomputed silently. */
@Entity({ name: 'verdict' })
@Index('ux_verdict_code', ['code'], { unique: true })
@Index('ix_verdict_conversation', ['conversationId', 'id'])
@Index('ix_verdict_reviewed', ['reviewed', 'createdAt', 'id'])
export class Verdict {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key('optional')
  @NotPersonal('the conversation, if it came from one')
  conversationId!: string | null;

  /** The citizen's message that led to it. */
  @Key('optional')
  @NotPersonal('the message, if it came from one')
  messageId!: string | null;

  @Text(10)
  @NotPersonal('number of the subject within the conversation')
  subject!: string;

  @Text(40)
  @Personal('basic', 'whom the answer is about')
  relation!: string;

  @Day()
  @NotPersonal('the day the law was read on')
  onDay!: string;

  @Text(30)
  @NotPersonal('version of the rules')
  policyVersion!: string;

  @Json()
  @Personal('sensitive', 'list of answers for review')
  summary!: readonly VerdictLine[];

  /** JSON of `{ facts, assessments }`; null once erased. */
  @SealedLong('optional')
  @Personal('sensitive', 'why the answer was given')
  detail!: string | null;

  @Text(16)
  @NotPersonal('random code that opens the verdict again')
  code!: string;

  @Flag()
  @NotPersonal('whether staff judged it')
  reviewed!: boolean;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;
}
