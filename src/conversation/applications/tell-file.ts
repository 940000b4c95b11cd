import type { LegalClock, ProgrammeKey } from '../../policy';
import { PROGRAMMES } from '../../policy';
import { LANGUAGES } from '../languages';
import { file as en } from '../languages/en/file';
import type { FileTalk } from '../languages/file-talk';
import { file as vi } from '../languages/vi/file';
import type { LanguageKey } from '../state';

const TALK: Readonly<Record<LanguageKey, FileTalk>> = { vi, en };

/** What is told of a file; nothing of it names a person. */
export interface ToldFile {
  readonly state: string;
  readonly procedure: string;
  readonly receivedOn: string;
  readonly decision: string | null;
  readonly decidedOn: string | null;
  readonly clock: LegalClock;
  readonly on: string;
}

/** How far a file is, in plain sentences of the language: what was received, where it stands, until when. */
export function tellFile(told: ToldFile, language: LanguageKey): readonly string[] {
  const talk = TALK[language];
  const received = talk.received(whatOf(told.procedure, language), dayText(told.receivedOn));
  return [received, ...standing(told, talk)];
}

function whatOf(procedure: string, language: LanguageKey): string {
  const programme = PROGRAMMES.find(({ key }) => key === procedure);
  if (programme === undefined) return TALK[language].certificate;
  return LANGUAGES[language].programmes[programme.key satisfies ProgrammeKey].name;
}

function standing(told: ToldFile, talk: FileTalk): readonly string[] {
  const { state, decision, decidedOn, clock } = told;
  const decided = [String(decision), dayText(String(decidedOn))] as const;
  switch (state) {
    case 'granted':
      return [talk.granted(...decided)];
    case 'refused':
      return [talk.refused(...decided), talk.mayComplain];
    case 'returned':
      return [talk.returned, talk.mayComplain];
    case 'withdrawn':
      return [talk.withdrawn];
    case 'appealed':
      return [talk.appealed];
    case 'waiting':
      return [talk.waiting, ...waiting(clock, talk)];
    default:
      return [talk.working, ...running(told, talk)];
  }
}

function waiting({ term, left }: LegalClock, talk: FileTalk): readonly string[] {
  return term === null || left === null || left === 0 ? [] : [talk.afterWaiting(left, term.counts)];
}

function running({ clock, on }: ToldFile, talk: FileTalk): readonly string[] {
  const { term, left, dueOn, overdue, used, caveats } = clock;
  if (term === null || left === null || dueOn === null) return [talk.noTerm(used)];
  if (overdue) return [talk.late(dayText(dueOn)), talk.lateAdvice];
  const when = dueOn === on ? talk.dueToday : talk.daysLeft(left, term.counts);
  return [talk.due(dayText(dueOn)), when, ...caveats.map((one) => talk.caveats[one])];
}

/** '05/10/2026' */
function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
