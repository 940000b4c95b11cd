import type { OutcomeFragment, Truth } from '../api/generated';
import { amountText, dong, lawText, rangeText } from '../parts/say';
import type { Words } from '../words/words';
import { phraseOf, useWords } from '../words/words';
import { Trace } from './trace';

/** Groups of insured people that are spelled out while the group is not settled. */
const MOST_GROUPS = 3;
const ORDER: readonly Truth[] = ['YES', 'UNKNOWN', 'NO'];

/** The programmes of a verdict, the ones that the person is entitled to first and open. */
export function Assessments({ assessments }: { readonly assessments: readonly OutcomeFragment[] }) {
  const place = ({ truth }: OutcomeFragment) => ORDER.indexOf(truth);
  const sorted = [...assessments].sort((one, other) => place(one) - place(other));
  return sorted.map((one) => <Assessment key={one.programme.key} one={one} />);
}

function Assessment({ one }: { readonly one: OutcomeFragment }) {
  const words = useWords();
  const open = one.open.map(({ label }) => phraseOf(label)).join(', ');
  return (
    <details className="assessment" open={one.truth === 'YES'}>
      <summary>
        <span className={`truth ${one.truth.toLowerCase()}`}>{words.truth[one.truth]}</span>
        <b>{one.programme.name}</b>
        <span className="amount">{outcomeText(one, words)}</span>
      </summary>
      {one.givesWayTo !== null && (
        <p>
          {words.talk.givesWay(one.givesWayTo.programme.name, lawText(words, one.givesWayTo.law))}
        </p>
      )}
      {open !== '' && <p className="muted">{words.talk.askMore(open)}</p>}
      {one.communeDecides.map((says) => (
        <p key={says}>{words.talk.commune(says)}</p>
      ))}
      <Trace steps={one.trace} />
    </details>
  );
}

function outcomeText({ amount, insurance, truth }: OutcomeFragment, words: Words): string {
  if (insurance !== null && truth === 'YES') return insuranceText(insurance, words);
  return amount === null ? '' : amountText(words, amount);
}

type Insurance = NonNullable<OutcomeFragment['insurance']>;

function insuranceText({ level, own, groups }: Insurance, words: Words): string {
  const names = groups.slice(0, MOST_GROUPS).map(({ name }) => phraseOf(name));
  const left = groups.length - MOST_GROUPS;
  const all = `${names.join('; ')}${left > 0 ? words.talk.otherGroups(left) : ''}`;
  const parts = [
    words.talk.insured(rangeText(level.min, level.max, (percent) => `${percent} %`)),
    own === null ? '' : words.talk.ownShare(rangeText(own.min, own.max, dong)),
    groups.length > 1 ? words.talk.maybe(all) : all,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
