import 'reflect-metadata';
import type { AuditNote, AuditSaid } from '../../src/records/audit-chain';
import { Database } from '../../src/records/database';
import type { Writer } from '../../src/records/rows';
import { ChatService } from '../../src/services/chat.service';
import type { KillPoint } from './kill-point-names';

/**
 * Loaded before the program by those who want to see it die (`node -r`): it ends this process, without a word, when
 * it comes for the n-th time to a named point; which and which time are the words behind the program's name. The program itself knows nothing of it.
 */
const [, , POINT, COUNT] = process.argv;
let left = Number(COUNT);

/** Never comes back from the point that was asked for. */
async function at(point: KillPoint): Promise<void> {
  if (point !== POINT || --left > 0) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}

const BEHIND: Readonly<Record<string, KillPoint>> = {
  'message.receive': 'stored, not acknowledged',
  'conversation.turn': 'turn committed, nothing sent',
  'message.claim': 'claimed, not sent',
  'message.look': 'asking the platform',
};
const BEFORE_COMMIT: Readonly<Record<string, KillPoint>> = {
  'message.receive': 'not yet stored',
  'conversation.turn': 'turn not yet committed',
  'message.deliver': 'mark not yet committed',
};

/** The parts of the records that are nobody's business but theirs. */
interface Inside {
  append(rows: Writer, said: readonly AuditSaid[]): Promise<void>;
  wait(tries: number): Promise<void>;
}

const inside = Database.prototype as unknown as Inside;
const { append, wait } = inside;
const { write } = Database.prototype;
const { resume } = ChatService.prototype;

inside.append = async function (rows, said) {
  await append.call(this, rows, said);
  const point = BEFORE_COMMIT[said[0]?.action ?? ''];
  if (point !== undefined) await at(point);
};

inside.wait = async function (tries) {
  await at('refused, before the next try');
  return wait.call(this, tries);
};

Database.prototype.write = async function (actor, note, fn) {
  const action = typeof note === 'function' ? '' : note.action;
  if (action === 'message.deliver') await at('sent, not marked');
  const result = await write.call(
    this,
    actor,
    note as AuditNote,
    fn as (rows: Writer) => Promise<unknown>,
  );
  const point = BEHIND[actor === 'citizen' ? 'message.receive' : action];
  if (point !== undefined) await at(point);
  return result as never;
};

ChatService.prototype.resume = async function () {
  await at('taking up what was left');
  return resume.call(this);
};
