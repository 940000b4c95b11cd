import type { ReasonFragment, Truth } from '../api/generated';
import { dayText, lawText } from '../parts/say';
import type { Words } from '../words/words';
import { phraseOf, useWords } from '../words/words';

const MARK: Readonly<Record<Truth, string>> = { YES: '✓', NO: '✗', UNKNOWN: '?' };

/** The steps of the law that decide, each with what is known of the person beside the limit and the article. */
export function Trace({ steps }: { readonly steps: readonly ReasonFragment[] }) {
  const words = useWords();
  return (
    <ol className="trace">
      {steps.map((step, index) => {
        const beside = besideText(step, words);
        return (
          <li key={index} className={`step level-${Math.min(step.level, 6)}`}>
            <span className={`mark ${step.truth.toLowerCase()}`}>
              <span aria-hidden="true">{MARK[step.truth]}</span>
              <span className="unseen">{words.truth[step.truth]}</span>
            </span>
            <span>
              {step.text}
              {beside !== '' && <small className="beside">{beside}</small>}
              <small className="law">{lawText(words, step.law)}</small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function besideText({ value, limit }: ReasonFragment, words: Words): string {
  const parts = [
    value === null ? '' : words.talk.known(phraseOf(value.text)),
    limit === null
      ? ''
      : words.talk.limit(limit.value.toLocaleString('vi-VN'), dayText(limit.from)),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
