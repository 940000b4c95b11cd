import { accountAsk, codeToLookUp, messageToCheck, turnAsked } from '../conversation/converse';
import type { Env, Turn } from '../conversation/converse';
import type { ConversationState } from '../conversation/state';
import type { Inbound } from '../conversation/turn';
import { SOMEWHERE } from '../policy';
import { isDuplicate } from '../records/db-errors';
import { Conversation } from '../records/entities/conversation.entity';
import { Message } from '../records/entities/message.entity';
import type { Reader, Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import { vietnamDay } from '../shared/civil-date';
import type { Suggested } from '../shared/ports';
import { toldFile } from './applications/told-file';
import type { Edited } from './channels/heard-as';
import { heardAs } from './channels/heard-as';
import type { Aside } from './channels/write-aside';
import { isAside } from './channels/write-aside';
import { AccountDesk } from './links/account-desk';
import type { Follow } from './links/follow-account';
import type { ChatParts } from './chat-parts';
import { QueueService } from './desk/queue.service';
import { originOf } from './origin-of';
import { openJson, placeOf } from './sealed-json';
import { sentHere } from './sent-here';
import { TurnWriter } from './turn-writer';
import type { Pending } from './turn-writer';

/** What to do about one message: a turn of the machine, something that is no message, its silence, or its apology. */
type Decision = Answered | Aside | 'silence' | 'apology';
/** A turn, and what it writes of the account besides. */
type Answered = Turn & { readonly follow?: Follow };

/** What a message is folded with. */
interface Folding {
  readonly state: ConversationState | null;
  readonly inbound: Inbound;
  readonly env: Env;
}

/** So many lost races in a row mean something else is wrong; the next `resume` tries again. */
const MOST_CONFLICTS = 50;

/** Answers new messages. Whoever loses a race reads again and decides again, so no message is folded twice. */
export class Responder {
  private readonly writer: TurnWriter;
  private readonly accounts: AccountDesk;
  private readonly queue: QueueService;

  constructor(private readonly parts: ChatParts) {
    this.writer = new TurnWriter(parts);
    this.accounts = new AccountDesk(parts);
    this.queue = new QueueService(parts);
  }

  /** Every new message of one conversation, in order. */
  async answerAll(conversationId: string): Promise<void> {
    for (let conflicts = 0; conflicts < MOST_CONFLICTS;) {
      const pending = await this.parts.db.read((rows) => nextNew(rows, conversationId));
      if (pending === null) return;
      conflicts = (await this.answer(pending)) ? 0 : conflicts + 1;
    }
  }

  /** False when a race was lost. */
  private async answer(pending: Pending): Promise<boolean> {
    const decision = await this.decide(pending);
    try {
      await this.write(pending, decision);
    } catch (error) {
      if (isRace(error)) return false;
      if (decision === 'apology' || isRefusal(error)) throw error;
      // What cannot be written would otherwise be tried for ever: the citizen hears of it once.
      this.broken('chat.turn-not-written', pending, error);
      await this.write(pending, 'apology');
    }
    return true;
  }

  private async decide(pending: Pending): Promise<Decision> {
    const { conversation, message } = pending;
    const { vault, clock, converse, programmesIn, reader } = this.parts;
    const statePlace = placeOf('conversation', 'state', conversation.id);
    const bodyPlace = placeOf('message', 'body', message.id);
    const silent = conversation.owner !== 'bot' || conversation.status === 'person';
    try {
      const written = openJson<Inbound>(vault, bodyPlace, message.body);
      if (written !== null && isAside(written)) return written;
      if (silent || written === null) return 'silence';
      const state = openJson<ConversationState>(vault, statePlace, conversation.state);
      const inbound = await this.heard({ inbound: written, message, state });
      // Which commune it is nobody said: only what holds in the whole province is sure.
      const programmes = await programmesIn(SOMEWHERE);
      const sent = await this.sent(state, inbound, conversation.id);
      const on = vietnamDay(clock.now());
      const file = await this.file(state, inbound);
      const account = await this.account(state, inbound, conversation.id);
      const env = { on, programmes, reader, file, ...sent, told: account?.told ?? null };
      if (account !== null) return { ...converse(state, inbound, env), follow: account.follow };
      const turn = await this.withDesk(conversation, { state, inbound, env });
      const suggested = await this.suggested(turn);
      return suggested.length === 0 ? turn : converse(state, inbound, { ...env, suggested });
    } catch (error) {
      this.broken('chat.fold-broken', pending, error);
      return silent ? 'silence' : 'apology';
    }
  }

  /** What an edited message counts as; any other message as it is. */
  private async heard(edited: Edited): Promise<Inbound> {
    if (edited.inbound.kind !== 'edited') return edited.inbound;
    return this.parts.db.read((rows) => heardAs(rows, this.parts.vault, edited));
  }

  /** The turn, with her place in the queue for a message that calls a person, and for one of somebody who waits and asks for it. */
  private async withDesk(
    { id, status }: Conversation,
    { state, inbound, env }: Folding,
  ): Promise<Turn> {
    const turn = this.parts.converse(state, inbound, env);
    const wanted = turn.events.some(({ type }) => type === 'person-wanted');
    const asks = status === 'waiting' ? turnAsked(state, inbound) : wanted;
    if (!asks) return turn;
    return this.parts.converse(state, inbound, { ...env, desk: await this.queue.told(id) });
  }

  /** Looks a message up that the citizen doubts; nothing for any other message. */
  private async sent(state: ConversationState | null, inbound: Inbound, conversationId: string) {
    const pasted = messageToCheck(state, inbound);
    if (pasted === null || pasted === '') return {};
    const { db, vault } = this.parts;
    return { sent: await db.read((rows) => sentHere(rows, vault, { conversationId, pasted })) };
  }

  /** The file whose code stands in a message that asks how far it is; null for any other message. */
  private file(state: ConversationState | null, inbound: Inbound) {
    const code = codeToLookUp(state, inbound);
    if (code === null) return null;
    const { db, clock } = this.parts;
    return db.read((rows) => toldFile(rows, code, vietnamDay(clock.now())));
  }

  /** What the records answer to what the account asks of them; null for any other message. */
  private account(state: ConversationState | null, inbound: Inbound, conversationId: string) {
    const asked = accountAsk(state, inbound);
    if (asked === null) return null;
    return this.accounts.answer(asked.ask, { conversationId, language: asked.language });
  }

  /** Words that an outside reader points at, for a message that we could not use. No transaction waits for it. */
  private async suggested({ unread }: Turn): Promise<readonly Suggested[]> {
    const { spanReader } = this.parts;
    if (unread === undefined || spanReader === undefined) return [];
    try {
      return await spanReader.suggest(unread);
    } catch {
      // Its failures are never ours, not even those that its contract excludes.
      return [];
    }
  }

  private async write(pending: Pending, decision: Decision): Promise<void> {
    const { conversation, message } = pending;
    const kind = kindOf(decision);
    const details = { seq: message.seq, kind };
    const object = `conversation:${conversation.id}`;
    const note = { action: 'conversation.turn', object, details };
    await this.parts.db.write('system:chat', note, (rows) =>
      this.writeInto(rows, pending, decision),
    );
    this.parts.log.info('turn', { conversation: conversation.id, ...details });
  }

  private writeInto(rows: Writer, pending: Pending, decision: Decision): Promise<void> {
    if (typeof decision === 'string') return this.writer[decision](rows, pending);
    if ('externalId' in decision) return this.writer.aside(rows, pending, decision);
    return this.writer.turn(rows, pending, decision);
  }

  private broken(event: string, { conversation, message }: Pending, error: unknown): void {
    const id = this.parts.ids.next();
    const where = { conversation: conversation.id, message: message.id };
    this.parts.log.error(event, { id, ...where, ...originOf(error) });
  }
}

function kindOf(decision: Decision): string {
  if (typeof decision === 'string') return decision;
  return 'externalId' in decision ? decision.kind : 'answered';
}

async function nextNew(rows: Reader, conversationId: string): Promise<Pending | null> {
  const [message] = await rows.list(Message, {
    where: { conversationId, direction: 'in', delivery: 'new' },
    order: { seq: 'ASC' },
    take: 1,
  });
  if (message === undefined) return null;
  return { conversation: await rows.get(Conversation, { id: conversationId }), message };
}

/** Also a verdict's code that was taken: the next try has another. */
function isRace(error: unknown): boolean {
  return (error instanceof AppError && error.code === 'CONFLICT') || isDuplicate(error);
}

function isRefusal(error: unknown): boolean {
  return error instanceof AppError;
}
