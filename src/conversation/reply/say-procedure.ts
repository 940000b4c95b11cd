import type { Assessment, PresumeKey, Procedure } from '../../policy';
import { citationText, PROGRAMMES } from '../../policy';
import type { TalkWords } from '../languages/talk-words';
import type { Saying } from './say-fact';
import type { Told } from './say-outcome';
import { nameOf } from './say-outcome';

/** Places that a first answer names; all of them stand under "Cần giấy tờ gì?". */
const PLACES = 3;

/** How to apply, short: from when, which form, where, how many working days. */
export function procedureLines({ procedure }: Assessment, { words }: Saying): string[] {
  const { talk, procedure: keys } = words;
  const { form, where, workingDays, paidFrom } = procedure;
  const paper = form === null ? withoutForm(procedure, talk) : talk.formLine(form.name);
  return [
    talk.paidFrom(keys.paidFrom[paidFrom.rule]),
    `${paper} ${workingDays === null ? talk.daysUnknown : talk.daysLine(workingDays.days)}`,
    talk.whereLine(talk.or(where.slice(0, PLACES).map((place) => keys.where[place]))),
  ];
}

/** How to apply, whole: with papers, articles and what is taken for granted. */
export function procedureDetails(assessment: Told, saying: Saying): string[] {
  const { talk, procedure: keys } = saying.words;
  const presumes = presumesOf(assessment.programme).map((presume) => keys.presumes[presume]);
  return [
    ...procedureSteps(assessment, saying),
    ...(presumes.length === 0 ? [] : [talk.presumesLine(presumes.join('; '))]),
  ];
}

/** What to do: form, papers, place, days and from when, each with its article. */
export function procedureSteps(assessment: Told, saying: Saying): string[] {
  const { talk, procedure: keys } = saying.words;
  const { form, papers, where, workingDays, paidFrom } = assessment.procedure;
  const brought = papers.map((paper) => keys.papers[paper]);
  return [
    talk.proceduresOf(nameOf(assessment.programme, saying)),
    form === null
      ? withoutForm(assessment.procedure, talk)
      : talk.formLine(`${form.name} (${citationText(form.law)})`),
    ...(brought.length === 0 ? [] : [talk.papersLine(talk.and(brought))]),
    talk.whereLine(talk.or(where.map((place) => keys.where[place]))),
    workingDays === null
      ? talk.daysUnknown
      : withLaw(talk.daysLine(workingDays.days), citationText(workingDays.law)),
    withLaw(talk.paidFrom(keys.paidFrom[paidFrom.rule]), citationText(paidFrom.law)),
  ];
}

/** What is said where no form is known: that none is set, or that it was not found. */
export function withoutForm({ formUnknown }: Procedure, talk: TalkWords): string {
  return formUnknown === true ? talk.formUnknown : talk.noForm;
}

function presumesOf(programme: string): readonly PresumeKey[] {
  return PROGRAMMES.find(({ key }) => key === programme)?.presumes ?? [];
}

/** The sentence with its article in brackets before the full stop. */
export function withLaw(sentence: string, law: string): string {
  return `${sentence.replace(/\.$/, '')} (${law}).`;
}
