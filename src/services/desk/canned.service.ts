import { z } from 'zod';
import { Conversation } from '../../records/entities/conversation.entity';
import { CannedReply } from '../../records/entities/canned-reply.entity';
import type { Reader } from '../../records/rows';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor } from '../actor';
import { cleanText } from '../clean-inbound';
import { mustServe } from '../in-scope';
import { COMMUNE_CODE } from '../input-fields';
import { parseInput } from '../parse-input';
import { againOnConflict } from '../again-on-conflict';
import { isDuplicate } from '../../records/db-errors';
import { AppError } from '../../shared/app-error';
import type { ServiceParts } from '../service-parts';
import type { VariableKey } from './canned-values';
import { VARIABLES, valuesFor } from './canned-values';
import { deskRefusal } from './desk-faults';

const MOST = 500;
const VARIABLE = /\{([^{}]*)\}/g;
const NAME = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'it has 2 to 60 small letters, digits, dashes');
const WORDING = z.object({
  name: NAME,
  /** The commune whose it is; null for the province. */
  unitCode: COMMUNE_CODE.nullable().default(null),
  language: z.enum(['vi', 'en'], 'there is no such language'),
  body: z
    .string()
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== '', 'it is empty')
    .refine((text) => text.length <= 2_000, 'it is longer than 2000 characters'),
});
export type NewCanned = z.input<typeof WORDING>;

/** Replies that staff keep ready, with what is filled in from the records when one is used. */
export class CannedService {
  constructor(private readonly parts: ServiceParts) {}

  /** The wordings that hold, by name; those of the province and of one commune. At most 500. */
  async list(actor: Actor, unitCode: string | null): Promise<readonly CannedReply[]> {
    mustBeAllowed(actor, 'canned.list');
    const all = await this.parts.db.read((rows) =>
      rows.list(CannedReply, {
        where: [{ unitCode: '' }, { unitCode: unitCode ?? '' }],
        order: { name: 'ASC', unitCode: 'ASC', language: 'ASC', revision: 'DESC' },
        take: MOST * 4,
      }),
    );
    const newest = new Map<string, CannedReply>();
    for (const one of all) {
      const key = `${one.name}|${one.unitCode}|${one.language}`;
      if (!newest.has(key)) newest.set(key, one);
    }
    return [...newest.values()].filter(({ retiredAt }) => retiredAt === null).slice(0, MOST);
  }

  /**
   * Writes a reply, or another wording of one; what was there stays as an earlier revision.
   * @returns the id of the wording
   * @throws AppError BAD_INPUT naming the field or `no-such-variable`, FORBIDDEN for another's commune
   */
  async write(actor: Actor, input: NewCanned): Promise<string> {
    const { id: writtenBy } = staffActor(actor, 'canned.write');
    const { name, unitCode, language, body } = parseInput(WORDING, input);
    mustServe(actor, unitCode ?? '');
    for (const key of variablesIn(body))
      if (!isVariable(key)) throw deskRefusal('no-such-variable');
    const id = this.parts.ids.next();
    const note = { action: 'canned.write', object: `canned_reply:${id}` };
    return raced(() =>
      this.parts.db.write(auditName(actor), note, async (rows) => {
        const of = { name, unitCode: unitCode ?? '', language };
        const revision = ((await newestOf(rows, of))?.revision ?? 0) + 1;
        const made = { retiredAt: null, writtenBy, createdAt: this.parts.clock.now() };
        await rows.insert(CannedReply, { id, ...of, revision, body, ...made });
        return id;
      }),
    );
  }

  /** Takes the newest wording out of use. @throws AppError NOT_FOUND, FORBIDDEN for another's commune */
  async retire(actor: Actor, id: string): Promise<string> {
    staffActor(actor, 'canned.write');
    const note = { action: 'canned.retire', object: `canned_reply:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const found = await rows.get(CannedReply, { id });
      mustServe(actor, found.unitCode);
      await rows.update(CannedReply, { id }, { retiredAt: this.parts.clock.now() });
      return id;
    });
  }

  /**
   * The text of a reply for a conversation, in its language; the commune's own wording goes before the province's.
   * @throws AppError NOT_FOUND `no-such-reply`, CONFLICT `value-missing` with the variable that nothing fills
   */
  async fill(
    actor: Actor,
    {
      name,
      unitCode,
      conversationId,
    }: { name: string; unitCode: string | null; conversationId: string },
  ): Promise<string> {
    const { id: staffId } = staffActor(actor, 'conversation.reply');
    const note = { action: 'conversation.fill-reply', object: `conversation:${conversationId}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const conversation = await rows.get(Conversation, { id: conversationId });
      const { language } = conversation;
      const own = unitCode === null ? null : await newestOf(rows, { name, unitCode, language });
      const found =
        own?.retiredAt === null ? own : await newestOf(rows, { name, unitCode: '', language });
      if (found === null || found.retiredAt !== null) throw deskRefusal('no-such-reply');
      const values = await valuesFor(rows, this.parts, { conversation, staffId });
      for (const key of variablesIn(found.body)) {
        if (values[key as VariableKey] === undefined) {
          throw deskRefusal('value-missing', { missing: key });
        }
      }
      return found.body.replace(VARIABLE, (_, key: VariableKey) => String(values[key]));
    });
  }
}

function variablesIn(body: string): readonly string[] {
  return [...body.matchAll(VARIABLE)].map(([, key]) => String(key));
}

function isVariable(key: string): key is VariableKey {
  return (VARIABLES as readonly string[]).includes(key);
}

async function newestOf(
  rows: Reader,
  of: Pick<CannedReply, 'name' | 'unitCode' | 'language'>,
): Promise<CannedReply | null> {
  const [newest] = await rows.list(CannedReply, {
    where: of,
    order: { revision: 'DESC' },
    take: 1,
  });
  return newest ?? null;
}

/** Two new wordings at once: the second becomes the later one. */
function raced<T>(write: () => Promise<T>): Promise<T> {
  return againOnConflict(async () => {
    try {
      return await write();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new AppError('CONFLICT', 'Another wording was written at the same moment.');
    }
  });
}
