import { z } from 'zod';
import { EARLIEST_DAY } from '../../policy';
import type { ApplicationStep, StepKind } from '../../records/entities/application-step.entity';
import type { Application } from '../../records/entities/application.entity';
import type { CivilDate } from '../../shared/civil-date';
import type { Vault } from '../../shared/ports';
import { DAY, DECIDED, REASON } from '../input-fields';
import { openJson, placeOf } from '../sealed-json';
import { refuseFile } from './file-faults';
import { NOTE, OFFICE_STEPS } from './file-input';
import { canFollow, stateAfter } from './file-states';

/** What is put right of one step; null leaves it as it is. */
export const STEP_CORRECTION = z.object({
  seq: z.int().min(1, 'steps are counted from 1'),
  /** False: it never happened. */
  happened: z.boolean().default(true),
  kind: z.enum(OFFICE_STEPS, 'it is no step that an officer writes down').nullable().default(null),
  happenedOn: DAY.nullable().default(null),
  note: NOTE,
  /** Of an answer: the number of its decision. */
  decision: DECIDED.decision.nullable().default(null),
  reason: REASON,
});
export type NewCorrection = z.input<typeof STEP_CORRECTION>;
export type StepCorrection = z.output<typeof STEP_CORRECTION>;

/** A correction that waits, and whoever wrote it down. */
export interface WaitingCorrection extends StepCorrection {
  readonly by: string;
}

type Step = Pick<ApplicationStep, 'seq' | 'kind' | 'happenedOn'>;
const ANSWERS: readonly StepKind[] = ['granted', 'refused'];

/** Whether the step answers the file. */
export function isAnswer({ kind }: Pick<Step, 'kind'>): boolean {
  return ANSWERS.includes(kind);
}

/**
 * The steps of a file as they are after a correction.
 * @param steps as they are known now, in their order
 * @param today no step lies after it
 * @throws AppError BAD_INPUT naming the field, CONFLICT when the steps would no longer follow each other
 */
export function correctedSteps<S extends Step>(
  steps: readonly S[],
  { seq, happened, kind, happenedOn }: StepCorrection,
  today: CivilDate,
): readonly S[] {
  const wrong = steps.find((step) => step.seq === seq) ?? refuseFile('no-such-step');
  const stays = isAnswer(wrong) || wrong.kind === 'received';
  if (stays && (!happened || kind !== null)) refuseFile('step-stays');
  const right = { ...wrong, kind: kind ?? wrong.kind, happenedOn: happenedOn ?? wrong.happenedOn };
  if (right.happenedOn > today) refuseFile('day-to-come');
  if (right.happenedOn < EARLIEST_DAY) refuseFile('no-law-yet', 'happenedOn');
  const next = steps.flatMap((step) => (step !== wrong ? [step] : happened ? [right] : []));
  next.reduce((before, after) => {
    const follows = canFollow(
      stateAfter(before.kind),
      isAnswer(after) ? 'decided' : officeStep(after),
    );
    if (!follows || after.happenedOn < before.happenedOn) refuseFile('out-of-order');
    return after;
  });
  return next;
}

function officeStep({ kind }: Step): (typeof OFFICE_STEPS)[number] {
  return OFFICE_STEPS.find((one) => one === kind) ?? refuseFile('out-of-order');
}

/** The correction that waits for its second person, in plain text; null when none does. */
export function openCorrection(
  vault: Vault,
  { id, correction }: Application,
): WaitingCorrection | null {
  return openJson<WaitingCorrection>(vault, placeOf('application', 'correction', id), correction);
}
