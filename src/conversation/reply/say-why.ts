import type { Assessment } from '../../policy';
import { citationText } from '../../policy';
import type { Saying } from './say-fact';
import { nameOf } from './say-outcome';
import { sayReason } from './say-reason';
import { why } from './why';

/** Reasons that one "Vì sao?" carries, and other sources that it names. */
const REASONS = 8;
const SOURCES = 4;

/** Every reason with its article, then the sources of the amount and whatever else was applied. */
export function whyLines(assessment: Assessment, saying: Saying): string[] {
  const { talk } = saying.words;
  const leaves = why(assessment.trace);
  const reasons = [...new Set(leaves.map((leaf) => `• ${sayReason(leaf, saying)}`))];
  const said = reasons.slice(0, REASONS);
  const cited = new Set(leaves.map(({ rule }) => citationText(rule.law)));
  const rest = assessment.citations.map(citationText).filter((text) => !cited.has(text));
  const others = [...new Set(rest)].slice(0, SOURCES);
  return [
    talk.whyHeading(nameOf(assessment.programme, saying), assessment.truth),
    ...said,
    ...(others.length === 0 ? [] : [talk.otherLaws(others.join('; '))]),
    ...assessment.communeDecides.slice(0, 2).map((point) => talk.communeLooks(point)),
  ];
}
