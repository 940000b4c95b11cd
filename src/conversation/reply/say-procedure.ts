import type { Assessment, PaidFromKey, PresumeKey, Procedure } from '../../policy';
import { byWhen, citationText, PROGRAMMES } from '../../policy';
import { capital } from '../languages/capital';
import type { TalkWords } from '../languages/talk-words';
import type { Saying } from './say-fact';
import type { Told } from './say-outcome';
import { nameOf } from './say-outcome';
import { withLaw } from './with-law';

/** Places that an answer names; all of them stand under "Cần giấy tờ gì?". */
const PLACES = 3;
/** What comes by itself: nothing need be handed in. */
const BY_ITSELF: readonly PaidFromKey[] = ['campaign', 'wishes-day', 'not-yet'];

/** From when, and what to do; in a whole answer with form, places and working days. */
export function procedureLines(assessment: Assessment, saying: Saying): string[] {
  const { talk, procedure: keys } = saying.words;
  const { procedure } = assessment;
  const { form, where, workingDays, paidFrom } = procedure;
  if (saying.telling === 'first') return firstStep(assessment, saying);
  const paper = form === null ? withoutForm(procedure, talk) : talk.formLine(form.name);
  return [
    talk.paidFrom(keys.paidFrom[paidFrom.rule]),
    `${paper} ${workingDays === null ? talk.daysUnknown : talk.daysLine(workingDays.days)}`,
    talk.whereLine(
      where
        .slice(0, PLACES)
        .map((place) => keys.where[place])
        .join('; '),
    ),
  ];
}

/** One thing to do, and by when where waiting may cost the whole benefit. */
function firstStep(assessment: Assessment, { words }: Saying): string[] {
  const { talk, procedure: keys } = words;
  const { form, where, paidFrom } = assessment.procedure;
  const due = byWhen(assessment);
  const [place] = where;
  const step =
    place === undefined || BY_ITSELF.includes(paidFrom.rule)
      ? []
      : [
          form === null
            ? talk.goTo(keys.goTo[place] ?? keys.where[place])
            : talk.handIn(form.name, keys.goTo[place] ?? keys.where[place]),
        ];
  const term = due === null || due.before !== null ? [] : [`${capital(keys.byWhen[due.key])}.`];
  const free = due === null ? keys.paidAtOnce[paidFrom.rule] : undefined;
  return [talk.paidFrom(free ?? keys.paidFrom[paidFrom.rule]), ...step, ...term];
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
    ...(brought.length === 0 ? [] : [talk.papersLine(brought.join('; '))]),
    talk.whereLine(where.map((place) => keys.where[place]).join('; ')),
    workingDays === null
      ? talk.daysUnknown
      : withLaw(talk.daysLine(workingDays.days), workingDays.law, saying),
    withLaw(talk.paidFrom(keys.paidFrom[paidFrom.rule]), paidFrom.law, saying),
  ];
}

/** What is said where no form is known: that none is set, or that it was not found. */
export function withoutForm({ formUnknown }: Procedure, talk: TalkWords): string {
  return formUnknown === true ? talk.formUnknown : talk.noForm;
}

function presumesOf(programme: string): readonly PresumeKey[] {
  return PROGRAMMES.find(({ key }) => key === programme)?.presumes ?? [];
}
