import { z } from 'zod';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { PersonDistinct } from '../../records/entities/person-distinct.entity';
import { Lease } from '../../records/entities/lease.entity';
import { restrictedAmong } from '../../records/queries/restricted';
import { oneOf } from '../../records/rows';
import type { Reader, Writer } from '../../records/rows';
import { maskedBirth, shownTo } from '../access/masks';
import type { Actor } from '../actor';
import { auditName, may, mustBeAllowed, writerOf } from '../actor';
import type { BeneficiaryService, NewBeneficiary } from '../beneficiary.service';
import { orKnownAlready } from './citizen-number';
import { peopleLike } from '../import/find-duplicates';
import { mustServe, sees, seesRestricted } from '../in-scope';
import { parseInput } from '../parse-input';
import { refuseRecord } from '../record-faults';
import type { ServiceParts } from '../service-parts';
import { reasonsOf } from './alike-reasons';
import type { AlikeReason } from './alike-reasons';
import { pairOf } from './pair';

/** How many people are shown at once; whoever says of all of them that they are others is shown the next. */
const MOST_SHOWN = 10;
const MOST_ALIKE = 200;

const APART = z.object({ notSameAs: z.array(z.string().max(36)).max(MOST_ALIKE).default([]) });

/** Somebody known who may be the one to be registered, as much of her as the actor is shown. */
export interface PossibleDuplicate {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly reasons: readonly AlikeReason[];
  /** 0 to 100; only the order means something. */
  readonly score: number;
}

/** Somebody to register, and the ids of those who were looked at and are other people. */
export type Registration = NewBeneficiary & { readonly notSameAs?: readonly string[] };

/** Registers people one by one, and asks first whether they are known. */
export class RegistrationService {
  constructor(private readonly parts: ServiceParts & { readonly people: BeneficiaryService }) {}

  /**
   * Adds a person, unless somebody of her name and commune may be her: then nothing is written, and they are returned,
   * the likeliest first. Asked again with all of them in `notSameAs` she is added; where the actor may say so, that
   * they are two people is kept, so that nobody is asked about them again.
   * @returns the id, or who is alike
   * @throws AppError like `BeneficiaryService.register`; BAD_INPUT when `notSameAs` names somebody who is not alike
   */
  async register(
    actor: Actor,
    registration: Registration,
  ): Promise<string | readonly PossibleDuplicate[]> {
    mustBeAllowed(actor, 'beneficiary.register');
    const { notSameAs: apart = [], ...input } = registration;
    const { notSameAs } = parseInput(APART, { notSameAs: [...apart] });
    const { db, people } = this.parts;
    const asked = people.newRow(input, writerOf(actor), '');
    mustServe(actor, asked.unitCode);
    const noted = (done: string | readonly PossibleDuplicate[]) =>
      typeof done === 'string'
        ? { action: 'beneficiary.register', object: `beneficiary:${done}` }
        : {
            action: 'beneficiary.duplicates',
            object: `commune:${input.unitCode}`,
            details: { people: done.length },
          };
    return orKnownAlready(() =>
      db.write(
        auditName(actor),
        noted,
        async (rows): Promise<string | readonly PossibleDuplicate[]> => {
          await this.holdName(rows, asked);
          const alike = await likely(rows, actor, asked);
          if (!notSameAs.every((id) => alike.some((one) => one.id === id))) {
            refuseRecord('not-alike');
          }
          const open = alike.filter(({ id }) => !notSameAs.includes(id));
          if (open.length > 0) return open.slice(0, MOST_SHOWN);
          const id = await people.insertNew(rows, actor, input);
          await this.keepApart(rows, actor, { id, notSameAs: [...new Set(notSameAs)] });
          return id;
        },
      ),
    );
  }

  /** The same for one of many rows, where nobody can be shown. @throws AppError like `register`; CONFLICT when somebody is alike */
  async registerRow(actor: Actor, registration: Registration): Promise<string> {
    const done = await this.register(actor, registration);
    return typeof done === 'string' ? done : refuseRecord('may-be-known');
  }

  /**
   * Of two who register the same name of a commune at once the second waits for the first and then sees whom she wrote.
   * The row is gone with the write; the first statement of it, so that what is read after is what was committed.
   */
  private async holdName(rows: Writer, { foldedName, unitCode }: Beneficiary): Promise<void> {
    const { vault, clock } = this.parts;
    const mark = vault.blindIndex(`${unitCode}|${foldedName}`, 'beneficiary|being-registered');
    const name = `registers:${mark.slice(0, 48)}`;
    await rows.insert(Lease, { name, holder: 'registration', expiresAt: clock.now() });
    await rows.remove(Lease, { name });
  }

  /** Only officers say that two records are two people's; what a partner says leaves the pair to them. */
  private async keepApart(
    rows: Writer,
    actor: Actor,
    { id, notSameAs }: { readonly id: string; readonly notSameAs: readonly string[] },
  ): Promise<void> {
    if (notSameAs.length === 0 || !may(actor, 'beneficiary.compare')) return;
    const { ids, clock } = this.parts;
    const decided = { decidedBy: writerOf(actor), decidedAt: clock.now() };
    const pairs = notSameAs.map((other) => {
      const [firstId, secondId] = pairOf(id, other);
      return { id: ids.next(), firstId, secondId, ...decided };
    });
    await rows.insert(PersonDistinct, pairs);
  }
}

/** Who may be the one to be registered, the likeliest first; whose number it is is refused as such. */
async function likely(
  rows: Reader,
  actor: Actor,
  asked: Beneficiary,
): Promise<readonly PossibleDuplicate[]> {
  const key = { ...asked, nameIndex: null };
  const { claiming, named } = (await peopleLike(rows, [key]))(key);
  // Whose number it is elsewhere changes nothing here: it must not show in what is asked.
  if (claiming.some((one) => sees(actor, one))) return [];
  const found = await rows.list(Beneficiary, {
    where: { id: oneOf(named.map(({ id }) => id)) },
    order: { id: 'ASC' },
    take: MOST_ALIKE,
  });
  const hidden = seesRestricted(actor)
    ? new Set<string>()
    : await restrictedAmong(
        rows,
        found.map(({ id }) => id),
      );
  return found
    .filter(({ id }) => !hidden.has(id))
    .map((row) => toPossible(actor, row, asked))
    .sort((one, other) => other.score - one.score);
}

/** A reason says nothing of what the actor is not shown. */
function toPossible(actor: Actor, row: Beneficiary, asked: Beneficiary): PossibleDuplicate {
  const { id, code, displayName } = row;
  const birth = maskedBirth(actor, row);
  const phoneIndex = shownTo(actor, 'phone') === 'none' ? null : row.phoneIndex;
  const judged = reasonsOf(asked, { ...row, ...birth, phoneIndex });
  return { id, code, displayName, ...birth, ...judged };
}
