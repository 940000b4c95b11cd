import type { FactKey, FactState } from '../policy';
import { FACT_KEYS } from '../policy';
import type { ConversationRow } from '../records/queries/conversation-list';
import type { StoredVerdict } from '../services/stored-verdict';
import { relationWords } from '../services/dictionary';
import type {
  ComplaintDetail,
  ConversationDetail,
  ReviewDetail,
  TurnDetail,
} from '../services/review.service';
import type { CivilDate } from '../shared/civil-date';
import { vietnamDay } from '../shared/civil-date';
import type {
  ComplaintType,
  ConversationSummaryType,
  TurnType,
  UnderstoodType,
} from './conversation.types';
import { ConversationType } from './conversation.types';
import { toFact, toFactValue } from './fact.types';
import { toStoredAssessment } from './to-assessment';
import type { ReviewType, VerdictType } from './verdict.types';
import { toInstant } from './scalars';

type Understood = TurnDetail['understood'][number];
type Summed = Omit<ConversationRow, 'lastSeq'>;

/** A conversation without its text; `reader` is the staff id of the caller. */
export function toSummary(row: ConversationRow, reader: string): ConversationSummaryType {
  return { ...summary(row, reader), lastSeq: row.lastSeq };
}

/** A conversation with its turns, each with the verdicts that it led to. */
export function toConversation(found: ConversationDetail, reader: string): ConversationType {
  const turns = found.turns.map((turn) => toTurn(turn, found));
  return Object.assign(new ConversationType(), {
    ...summary(found, reader),
    lastSeq: turns.at(-1)?.seq ?? 0,
    turns,
    complaints: found.complaints.map(toComplaint),
  });
}

/** A stored verdict with the judgements made on it. */
export function toVerdict(verdict: StoredVerdict, reviews: readonly ReviewDetail[]): VerdictType {
  const { id, code, on, policyVersion, subject, facts, assessments } = verdict;
  return {
    ...{ id, code, on, policyVersion, subject },
    relation: relationWords(verdict.relation),
    facts: () =>
      knownFacts(facts ?? {}).map(([key, state]) => ({
        fact: toFact(key),
        value: toFactValue(key, state, on),
      })),
    assessments: (assessments ?? []).map(toStoredAssessment),
    supposed: verdict.supposed,
    erased: assessments === null,
    reviews: reviews.filter((review) => review.verdictId === id).map(toReview),
    createdAt: toInstant(verdict.createdAt),
  };
}

function summary(row: Summed, reader: string): Omit<ConversationSummaryType, 'lastSeq'> {
  const { id, channel, language, status, owner, waitingSince, createdAt, updatedAt } = row;
  return {
    ...{ id, channel, language, status, owner },
    mine: owner === reader,
    waitingSince: waitingSince === null ? null : toInstant(waitingSince),
    createdAt: toInstant(createdAt),
    updatedAt: toInstant(updatedAt),
  };
}

function toTurn(turn: TurnDetail, { verdicts, reviews }: ConversationDetail): TurnType {
  const { id, seq, author, inbound, reply, understood, delivery, fault, createdAt } = turn;
  return {
    ...{ id, seq, delivery, fault },
    at: toInstant(createdAt),
    from: author === 'bot' || author === 'citizen' ? author : 'staff',
    text: (inbound ?? reply)?.text ?? '',
    choices: reply?.choices ?? [],
    understood: understood.map((one) => toUnderstood(one, vietnamDay(createdAt))),
    verdicts: verdicts
      .filter((verdict) => verdict.messageId === id)
      .map((verdict) => toVerdict(verdict, reviews)),
  };
}

function toUnderstood(understood: Understood, on: CivilDate): UnderstoodType {
  const { act, subject, fact, value, span } = understood;
  const known = fact !== undefined && (FACT_KEYS as readonly string[]).includes(fact);
  return {
    act,
    subject: subject ?? null,
    fact: known ? toFact(fact) : null,
    value: known && value !== undefined ? toFactValue(fact, value as FactState, on) : null,
    span: span ?? null,
  };
}

function toReview({ id, judgement, note, createdAt }: ReviewDetail): ReviewType {
  return { id, judgement, note, at: toInstant(createdAt) };
}

function toComplaint(complaint: ComplaintDetail): ComplaintType {
  const { id, messageId, verdictId, status, createdAt } = complaint;
  return { id, messageId, verdictId, open: status === 'open', at: toInstant(createdAt) };
}

/** Facts of the dictionary as it is now; one that was retired since is left out. */
function knownFacts(facts: Readonly<Record<string, unknown>>): [FactKey, FactState][] {
  return FACT_KEYS.flatMap((key): [FactKey, FactState][] =>
    facts[key] === undefined ? [] : [[key, facts[key] as FactState]],
  );
}
