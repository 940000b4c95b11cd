import type { Who } from '../words';

/** English grammar that the sentences about a person share: verbs and pronouns that agree with her. */
export const is = verb('are', 'is');
export const was = verb('were', 'was');
export const has = verb('have', 'has');
export const does = verb('do', 'does');
export const Was = verb('Were', 'Was');
export const Is = verb('Are', 'Is');
export const Has = verb('Have', 'Has');
export const Does = verb('Do', 'Does');
export const receives = verb('receive', 'receives');
export const studies = verb('study', 'studies');
export const works = verb('work', 'works');
export const pays = verb('pay', 'pays');
export const holds = verb('hold', 'holds');
export const serves = verb('serve', 'serves');
export const lives = verb('live', 'lives');
export const raises = verb('raise', 'raises');

/** A verb that agrees with the person spoken about. */
function verb(second: string, third: string): (who: Who) => string {
  return ({ person }) => (person === 'second' ? second : third);
}
/** 'your', or the name in the genitive. */
export function of({ name, person }: Who): string {
  return person === 'second' ? 'your' : `${name}'s`;
}
/** The pronoun as an object. */
export function them({ person }: Who): string {
  return person === 'second' ? 'you' : 'them';
}
