import type { Assessment } from '../../policy';
import { whenChanges } from '../../policy';
import type { Subject } from '../state';
import type { Saying } from './say-fact';
import { labels } from './say-lists';
import { isExact, nameOf, programmeOf } from './say-outcome';

/** Programmes of which one message tells the day. */
const MOST = 3;

/** From which day each would be due, the earliest first; what no day brings is named when nothing else is. */
export function whenLines(
  assessments: readonly Assessment[],
  subject: Subject,
  saying: Saying,
): string[] {
  const { talk } = saying.words;
  const named = (one: Assessment): string => nameOf(one.programme, saying);
  const known = assessments.flatMap((one) => {
    const change = firstDay(one, subject, saying);
    return change === null ? [] : [{ one, change }];
  });
  const sorted = known.sort((a, b) => (a.change.on < b.change.on ? -1 : 1)).slice(0, MOST);
  if (sorted.length === 0) {
    return assessments.slice(0, MOST).map((one) => {
      const missing = missingOf(one, saying);
      return missing === null ? talk.noDayOf(named(one)) : talk.whenOf(named(one), missing);
    });
  }
  return sorted.map(({ one, change: { on, sure } }) => {
    const exact = isExact(subject);
    const when = exact ? talk.date(on) : talk.month(on);
    const will = exact ? talk.willBe : talk.willBeBy;
    return talk.whenOf(named(one), sure === 'sure' ? will(when) : talk.mayBe(when));
  });
}

/** What must be known before a day can be told; null when all is. */
function missingOf({ open, declined }: Assessment, saying: Saying): string | null {
  const facts = [...declined, ...open];
  return facts.length === 0 ? null : `${saying.words.talk.missing(labels(facts, saying))}.`;
}

/** The first day on which the answer is yes; else, of a refusal, the first on which it is open. */
function firstDay({ programme, on, truth }: Assessment, subject: Subject, saying: Saying) {
  const changes = whenChanges(programmeOf(programme, saying), subject, on);
  const yes = changes.find(({ after }) => after.truth === 'yes');
  if (yes !== undefined) return { on: yes.on, sure: 'sure' as const };
  const open = truth === 'no' ? changes.find(({ after }) => after.truth === 'unknown') : undefined;
  return open === undefined ? null : { on: open.on, sure: 'open' as const };
}
