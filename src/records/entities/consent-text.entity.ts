import { Entity } from 'typeorm';
import { Instant, Json, NameKey, Text } from '../columns';

/** The exact words that people were shown when they were asked; never changed, found by their hash. */
@Entity({ name: 'consent_text' })
export class ConsentText {
  /** SHA-256 of purpose, language and words. */
  @NameKey(64)
  hash!: string;

  @Text(40)
  purpose!: string;

  @Text(5)
  language!: string;

  @Json()
  words!: string;

  @Instant()
  createdAt!: number;
}
