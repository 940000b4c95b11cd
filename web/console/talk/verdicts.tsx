import type { TalkFragment, VerdictOfTurnFragment } from '../api/generated';
import { dayText } from '../parts/say';
import { Empty } from '../parts/states';
import { phraseOf, useWords } from '../words/words';
import { FactTable } from './facts';
import { Assessments } from './assessments';
import { ReviewForm } from './review-form';

interface VerdictsProps {
  readonly talk: TalkFragment;
  readonly explained: string | null;
  readonly refresh: () => Promise<unknown>;
}

/** The verdicts of one answer: its facts, the law of its day, the steps, and what staff think of it. */
export function Verdicts({ talk, explained, refresh }: VerdictsProps) {
  const words = useWords();
  const answered = talk.turns.filter(({ verdicts }) => verdicts.length > 0);
  const turn = answered.find(({ id }) => id === explained) ?? answered.at(-1);
  if (turn === undefined) return <Empty says={words.talk.noVerdict} />;
  return turn.verdicts.map((verdict) => (
    <OneVerdict key={verdict.id} verdict={verdict} refresh={refresh} />
  ));
}

interface OneVerdictProps {
  readonly verdict: VerdictOfTurnFragment;
  readonly refresh: () => Promise<unknown>;
}

function OneVerdict({ verdict, refresh }: OneVerdictProps) {
  const words = useWords();
  const { relation, supposed, erased, on, policyVersion, code } = verdict;
  return (
    <article className="verdict">
      <h3>{words.talk.about(phraseOf(relation))}</h3>
      {supposed && <p className="badge">{words.talk.supposed}</p>}
      {erased && <p className="badge">{words.talk.erased}</p>}
      <p className="muted">{words.talk.lawOf(dayText(on), policyVersion, code)}</p>
      <FactTable verdict={verdict} />
      <Assessments assessments={verdict.assessments} />
      <ReviewForm verdict={verdict} refresh={refresh} />
    </article>
  );
}
