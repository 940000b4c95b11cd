import { ApplicationHand } from '../../records/entities/application-hand.entity';
import type { Writer } from '../../records/rows';
import type { ServiceParts } from '../service-parts';
import { isAnother } from '../access/another-person';
import type { Actor, StaffActor } from '../actor';
import { personOf, writerOf } from '../actor';
import { refuseFile } from './file-faults';

/** More people than any file passes through. */
const MOST_HANDS = 1_000;

/** Who had which file in hand. */
interface Hand {
  readonly applicationId: string;
  readonly actor: Actor;
}

/** Whoever changes a file has prepared it, also if she had checked it before; the person, not the account. */
export async function markMaker(
  rows: Writer,
  { applicationId, actor }: Hand,
  ids: ServiceParts['ids'],
): Promise<void> {
  const person = actor.kind === 'staff' ? personOf(actor) : writerOf(actor);
  const hand = { applicationId, person };
  const known = await rows.find(ApplicationHand, { ...hand });
  if (known === null)
    await rows.insert(ApplicationHand, { ...hand, id: ids.next(), part: 'maker' });
  else if (known.part === 'checker') {
    await rows.update(ApplicationHand, { id: known.id, part: 'checker' }, { part: 'maker' });
  }
}

/**
 * Whoever checks a file has prepared nothing of it, under no account, nor has the one she acts for.
 * @throws AppError FORBIDDEN
 */
export async function markChecker(
  rows: Writer,
  { applicationId, actor }: Hand & { readonly actor: StaffActor },
  ids: ServiceParts['ids'],
): Promise<void> {
  const makers = await rows.list(ApplicationHand, {
    where: { applicationId, part: 'maker' },
    order: { id: 'ASC' },
    take: MOST_HANDS,
  });
  const persons = makers.map(({ person }) => person);
  if (!isAnother(actor, persons)) refuseFile('own-file');
  const hand = { applicationId, person: personOf(actor) };
  if ((await rows.find(ApplicationHand, hand)) === null) {
    await rows.insert(ApplicationHand, { ...hand, id: ids.next(), part: 'checker' });
  }
}
