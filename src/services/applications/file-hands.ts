import { ApplicationHand } from '../../records/entities/application-hand.entity';
import type { Writer } from '../../records/rows';
import type { ServiceParts } from '../service-parts';
import { refuseFile } from './file-faults';

interface Hand {
  readonly applicationId: string;
  readonly person: string;
}

/** Whoever changes a file has prepared it, also if she had checked it before. */
export async function markMaker(rows: Writer, hand: Hand, ids: ServiceParts['ids']): Promise<void> {
  const known = await rows.find(ApplicationHand, { ...hand });
  if (known === null)
    await rows.insert(ApplicationHand, { ...hand, id: ids.next(), part: 'maker' });
  else if (known.part === 'checker') {
    await rows.update(ApplicationHand, { id: known.id, part: 'checker' }, { part: 'maker' });
  }
}

/** Whoever checks a file has prepared nothing of it. @throws AppError FORBIDDEN */
export async function markChecker(
  rows: Writer,
  hand: Hand,
  ids: ServiceParts['ids'],
): Promise<void> {
  const known = await rows.find(ApplicationHand, { ...hand });
  if (known?.part === 'maker') refuseFile('own-file');
  if (known === null) {
    await rows.insert(ApplicationHand, { ...hand, id: ids.next(), part: 'checker' });
  }
}
