import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { HouseholdMember } from '../../records/entities/household-member.entity';
import { PersonDistinct } from '../../records/entities/person-distinct.entity';
import { PersonMerge } from '../../records/entities/person-merge.entity';
import { Recognition } from '../../records/entities/recognition.entity';
import type { RowsOf } from '../../records/queries/person-rows';
import { giveRows, rowsOfPerson } from '../../records/queries/person-rows';
import { above, below } from '../../records/rows';
import type { Writer } from '../../records/rows';
import type { Actor } from '../actor';
import { writerOf } from '../actor';
import { inScope } from '../in-scope';
import { refuseRecord } from '../record-faults';
import { openJson, placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import type { PersonStatement } from './merge-questions';
import type { PlainPerson } from './plain-person';
import { sealPerson } from './plain-person';

/** What a merge must know to be taken back; under seal, with the seals of its rows opened. */
export interface MergeBefore {
  readonly survivor: PlainPerson;
  readonly loser: PlainPerson;
  /** Keys of rows that went from the loser to the survivor, by table. */
  readonly moved: RowsOf;
  /** Keys of wordings that fell, by entity. */
  readonly withdrawn: RowsOf;
  /** What is said of the survivor only because it was said of the loser; absent in merges of earlier versions. */
  readonly carried?: readonly string[];
  /** The survivor's version as long as nothing was decided about her since. */
  readonly heldVersion: number;
}

const STATEMENTS = [HouseholdMember, Enrolment, Recognition] as const;

/** Puts both records back. @throws AppError as `MergeService.undo` says */
export async function undoMerge(
  parts: ServiceParts,
  { rows, actor, merge }: { rows: Writer; actor: Actor; merge: PersonMerge },
): Promise<void> {
  const { vault, clock } = parts;
  const { id, survivorId } = merge;
  if ((await rows.find(Beneficiary, { id: survivorId })) === null) refuseRecord('merged-on');
  const now = await inScope(rows, actor, survivorId);
  const before = openJson<MergeBefore>(vault, placeOf('person_merge', 'before', id), merge.before);
  if (merge.state === 'undone' || before === null) refuseRecord('undone-already');
  const { survivor, loser, moved, withdrawn } = before;
  if (now.version !== before.heldVersion) refuseRecord('changed-since-merge');
  if (await saysMore(rows, merge)) refuseRecord('changed-since-merge');
  const there = await rowsOfPerson(rows, survivorId);
  const gone = Object.entries(moved).some(([table, ids]) => {
    const present = new Set(there[table]);
    return ids.some((one) => !present.has(one));
  });
  if (gone) refuseRecord('changed-since-merge');
  const at = clock.now();
  const { version: _version, createdAt: _createdAt, ...said } = sealPerson(vault, survivor);
  await rows.guardedUpdate(Beneficiary, now, { ...said, updatedAt: at });
  // Nobody can have changed the record while it was away: its version still says what it said.
  await rows.insert(Beneficiary, { ...sealPerson(vault, loser), updatedAt: at });
  await holdEarlier(parts, rows, { merge, was: survivor.version, is: now.version + 1 });
  await giveRows(rows, moved, loser.id);
  for (const table of STATEMENTS) {
    for (const one of withdrawn[table.name] ?? []) {
      await rows.update<PersonStatement>(table, { id: one }, { knownTo: null });
    }
  }
  for (const one of before.carried ?? []) await rows.remove(PersonDistinct, { id: one });
  const undone = {
    state: 'undone',
    before: null,
    undoneBy: writerOf(actor),
    undoneAt: at,
  } as const;
  await rows.guardedUpdate(PersonMerge, merge, undone);
}

/** A merge before this one can be taken back next if nothing lay between the two. */
async function holdEarlier(
  { vault }: ServiceParts,
  rows: Writer,
  { merge, was, is }: { merge: PersonMerge; was: number; is: number },
): Promise<void> {
  const [earlier] = await rows.list(PersonMerge, {
    where: { survivorId: merge.survivorId, state: 'merged', id: below(merge.id) },
    order: { id: 'DESC' },
    take: 1,
  });
  if (earlier === undefined) return;
  const place = placeOf('person_merge', 'before', earlier.id);
  const before = openJson<MergeBefore>(vault, place, earlier.before);
  if (before === null || before.heldVersion !== was) return;
  const held: MergeBefore = { ...before, heldVersion: is };
  await rows.guardedUpdate(PersonMerge, earlier, { before: sealJson(vault, place, held) });
}

/** Whether something was written down about her since, also by an import, which raises nobody. */
async function saysMore(
  rows: Writer,
  { survivorId: beneficiaryId, mergedAt }: PersonMerge,
): Promise<boolean> {
  const since = { beneficiaryId, knownFrom: above(mergedAt) };
  for (const table of STATEMENTS) {
    if ((await rows.count<PersonStatement>(table, since)) > 0) return true;
  }
  return false;
}
