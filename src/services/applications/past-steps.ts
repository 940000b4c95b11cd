import type { ApplicationStep } from '../../records/entities/application-step.entity';
import { ApplicationStepPast } from '../../records/entities/application-step-past.entity';
import type { Application } from '../../records/entities/application.entity';
import type { Reader, Writer } from '../../records/rows';
import type { Vault } from '../../shared/ports';
import { openText, placeOf, sealText } from '../sealed-json';
import { MOST_STEPS, stepsOf } from './change-file';
import { openStep } from './file-record';
import { isAnswer } from './step-correction';

/** Why and when a step stopped being what we know. */
interface Ended {
  readonly id: string;
  readonly knownTo: number;
  readonly correctedBy: string;
  readonly approvedBy: string | null;
  readonly reason: string;
}

/** Keeps a step, in plain text, as it was believed until now; its number of a decision is the one of the file. */
export function keepPast(
  { rows, vault }: { readonly rows: Writer; readonly vault: Vault },
  { step, file, ended }: { step: ApplicationStep; file: Application; ended: Ended },
): Promise<void> {
  const { applicationId, seq, kind, happenedOn, recordedAt, recordedBy, note } = step;
  const place = (column: string) => placeOf('application_step_past', column, ended.id);
  return rows.insert(ApplicationStepPast, {
    ...ended,
    ...{ applicationId, seq, kind, happenedOn, recordedAt, recordedBy },
    note: sealText(vault, place('note'), note),
    decision: isAnswer(step) ? file.decision : null,
    reason: vault.seal(ended.reason, place('reason')),
  });
}

/** What was believed of a step once, in plain text. */
export function pastStepsOf(
  rows: Reader,
  vault: Vault,
  applicationId: string,
): Promise<readonly ApplicationStepPast[]> {
  const order = { seq: 'ASC', knownTo: 'ASC', id: 'ASC' } as const;
  return rows
    .list(ApplicationStepPast, { where: { applicationId }, order, take: MOST_STEPS })
    .then((past) => past.map((step) => openPast(vault, step)));
}

/** The steps of a file as they were believed at an instant, in UTC milliseconds; in their order, in plain text. */
export async function stepsKnownAt(
  rows: Reader,
  vault: Vault,
  { id, knownAt }: { readonly id: string; readonly knownAt: number },
): Promise<readonly ApplicationStep[]> {
  const now = (await stepsOf(rows, id)).map((step) => openStep(vault, step));
  const past = (await pastStepsOf(rows, vault, id)).filter(({ knownTo }) => knownTo > knownAt);
  return [...now, ...past]
    .filter(({ recordedAt }) => recordedAt <= knownAt)
    .sort((a, b) => a.seq - b.seq);
}

function openPast(vault: Vault, step: ApplicationStepPast): ApplicationStepPast {
  const place = (column: string) => placeOf('application_step_past', column, step.id);
  return {
    ...step,
    note: openText(vault, place('note'), step.note),
    reason: vault.open(step.reason, place('reason')),
  };
}
