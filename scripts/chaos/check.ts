import type { Inbound, Reply } from '../../src/conversation/turn';
import type { Database } from '../../src/records/database';
import { Conversation } from '../../src/records/entities/conversation.entity';
import { Message } from '../../src/records/entities/message.entity';
import { Verdict } from '../../src/records/entities/verdict.entity';
import type { Reader } from '../../src/records/rows';
import { openJson, placeOf } from '../../src/services/sealed-json';
import type { CivilDate } from '../../src/shared/civil-date';
import type { Vault } from '../../src/shared/ports';
import type { Arrival } from './platform';
import { ASKABLE } from './platform';
import type { Talk } from './talk';
import { undisturbed } from './talk';

/** As the outbox has it: a claim is worth so long. */
const LEASE_MS = 60_000;
/** So often a platform is asked before the answer is given up. */
const MOST_LOOKS = 8;
/** So often it is tried; looks count. */
const MOST_TRIES = 8;
const ENOUGH = 500;

export interface Evidence {
  readonly talks: readonly Talk[];
  readonly accepted: ReadonlySet<string>;
  readonly arrivals: readonly Arrival[];
  readonly vault: Vault;
  readonly on: CivilDate;
}

/** What the run did that the guarantees exclude, and how often it used what they allow. */
export interface Findings {
  readonly problems: string[];
  /** Twice on her telephone, because a sender stood still for longer than its claim. */
  twice: number;
  /** Never on her telephone, because nobody can say what became of it and nothing is sent again blindly. */
  unknown: number;
  /** Never on her telephone, because its platform refused it eight times: an error of the log, for a person. */
  dead: number;
}

/** Holds the records and the telephones against what must be so. */
export function check(db: Database, evidence: Evidence): Promise<Findings> {
  const findings: Findings = { problems: [], twice: 0, unknown: 0, dead: 0 };
  return db.read(async (rows) => {
    const messages = await all(rows);
    checkStored(messages, evidence, findings);
    await checkTurnsNoted(rows, messages, findings);
    const conversations = await rows.list(Conversation, { where: {}, order: {}, take: ENOUGH });
    for (const conversation of conversations) {
      const own = messages.filter(({ conversationId }) => conversationId === conversation.id);
      checkFold(
        { conversation, own, verdicts: await verdictsOf(rows, conversation) },
        evidence,
        findings,
      );
      checkSent(own, evidence.arrivals, findings);
    }
    const known = new Set(messages.map(({ id }) => id));
    for (const { outId } of evidence.arrivals) {
      if (!known.has(outId)) findings.problems.push('sent what was never committed');
    }
    return findings;
  });
}

function all(rows: Reader): Promise<Message[]> {
  return rows.list(Message, {
    where: {},
    order: { conversationId: 'ASC', seq: 'ASC' },
    take: ENOUGH,
  });
}

async function verdictsOf(rows: Reader, { id }: Conversation): Promise<string[]> {
  const found = await rows.list(Verdict, {
    where: { conversationId: id },
    order: { id: 'ASC' },
    take: ENOUGH,
  });
  return found.map(
    ({ subject, summary }) =>
      `${subject}: ${summary.map(({ programme, truth }) => `${programme} ${truth}`).join(', ')}`,
  );
}

/** Each message once, and none lost whose platform was told that we have it. */
function checkStored(
  messages: readonly Message[],
  { talks, accepted }: Evidence,
  { problems }: Findings,
): void {
  const stored = messages.filter(({ direction }) => direction === 'in');
  for (const { externalId } of talks.flatMap(({ said }) => said)) {
    const copies = stored.filter((one) => one.externalId === externalId);
    if (copies.length > 1) problems.push(`${externalId} is stored ${copies.length} times`);
    if (copies.length === 0 && accepted.has(externalId)) problems.push(`${externalId} is lost`);
    if (copies.some(({ delivery }) => delivery !== 'done')) {
      problems.push(`${externalId} has no turn`);
    }
  }
}

async function checkTurnsNoted(
  rows: Reader,
  messages: readonly Message[],
  { problems }: Findings,
): Promise<void> {
  const [noted] = await rows.sql<{ turns: number; entries: number; last: number }>(
    `SELECT SUM(action = 'conversation.turn') AS turns, COUNT(*) AS entries, MAX(seq) AS last FROM audit_entry`,
    [],
  );
  const heard = messages.filter(({ direction }) => direction === 'in').length;
  if (Number(noted?.turns) !== heard) {
    problems.push(`${heard} messages, ${String(noted?.turns)} turns in the audit trail`);
  }
  if (noted?.entries !== noted?.last) problems.push('the audit trail has a gap');
}

interface Folded {
  readonly conversation: Conversation;
  readonly own: readonly Message[];
  readonly verdicts: readonly string[];
}

/** State, answers and verdicts are those of the same messages without any trouble. */
function checkFold(
  { conversation, own, verdicts }: Folded,
  { vault, on }: Evidence,
  { problems }: Findings,
): void {
  const opened = <T>({ id, body }: Message) =>
    openJson<T>(vault, placeOf('message', 'body', id), body);
  const said = own.flatMap((one) => (one.direction === 'in' ? (opened<Inbound>(one) ?? []) : []));
  const answered = own.flatMap((one) =>
    one.direction === 'out' ? (opened<Reply>(one) ?? []) : [],
  );
  const wanted = undisturbed(said, on);
  const place = placeOf('conversation', 'state', conversation.id);
  const state = openJson(vault, place, conversation.state);
  if (JSON.stringify(state) !== JSON.stringify(wanted.state)) problems.push('another state');
  const texts = answered.map(({ text }) => text);
  if (JSON.stringify(texts) !== JSON.stringify(wanted.texts)) problems.push('other answers');
  if (JSON.stringify(verdicts) !== JSON.stringify(wanted.verdicts)) problems.push('other verdicts');
}

/** Every answer once and in its order, but for what is explained by an outcome that nobody knows. */
function checkSent(
  own: readonly Message[],
  arrivals: readonly Arrival[],
  findings: Findings,
): void {
  let furthest: number = Number.NEGATIVE_INFINITY;
  for (const message of own.filter(({ direction }) => direction === 'out')) {
    const copies = arrivals.filter(({ outId }) => outId === message.id);
    checkCopies(message, copies, findings);
    const [first] = copies;
    if (first === undefined) continue;
    // What came late after nobody knew whether it had come at all may have been overtaken.
    if (first.at < furthest) findings.problems.push('answers out of order');
    if (first.told && !outlived(first)) furthest = first.at;
  }
}

/** Its sender stood still in the middle of the send, for longer than its claim lasted. */
function outlived({ at, claimedAt }: Arrival): boolean {
  return at >= claimedAt + LEASE_MS;
}

function checkCopies(
  { id, delivery, channel, attempts }: Message,
  copies: readonly Arrival[],
  findings: Findings,
): void {
  const { problems } = findings;
  if (copies.length > 1) {
    findings.twice += 1;
    const within = copies.filter((copy) => !outlived(copy)).length;
    if (within > 1) problems.push(`${id} arrived ${within} times, each within its claim`);
  }
  if (delivery === 'sent' && copies.length === 0) problems.push(`${id} is marked sent and is not`);
  if (delivery === 'sent' || copies.length > 0) return;
  const asked = channel === ASKABLE && attempts < MOST_LOOKS;
  if (delivery === 'unknown' && !asked) findings.unknown += 1;
  else if (delivery === 'dead' && attempts >= MOST_TRIES) findings.dead += 1;
  else problems.push(`${id} never arrived and is ${delivery}`);
}
