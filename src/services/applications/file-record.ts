import type { LegalClock } from '../../policy';
import type { ApplicationDocument } from '../../records/entities/application-document.entity';
import type { ApplicationStep } from '../../records/entities/application-step.entity';
import type { Application } from '../../records/entities/application.entity';
import type { ApplicationRow } from '../../records/queries/application-list';
import type { Vault } from '../../shared/ports';
import { openJson, openText, placeOf } from '../sealed-json';
import type { Proposal } from './file-input';
import type { WaitingCorrection } from './step-correction';

/** A file as lists show it, with its clock. */
export interface FileSummary extends ApplicationRow {
  readonly clock: LegalClock;
}

/** A file in full. */
export interface FileRecord extends FileSummary {
  readonly steps: readonly ApplicationStep[];
  readonly documents: readonly ApplicationDocument[];
  /** Papers that the procedure asks for and nobody wrote down yet. */
  readonly missing: readonly string[];
  readonly proposal: Proposal | null;
  readonly contentHash: string;
  /** Who approved exactly this content; null when nobody did, or it changed since. */
  readonly approvedBy: string | null;
  /** Who prepared any of it, and so may not decide. */
  readonly makers: readonly string[];
  readonly enrolmentId: string | null;
  /** A correction that waits for its second person. */
  readonly correction: WaitingCorrection | null;
}

/** A step with its note in plain text. */
export function openStep(vault: Vault, step: ApplicationStep): ApplicationStep {
  return {
    ...step,
    note: openText(vault, placeOf('application_step', 'note', step.id), step.note),
  };
}

/** A paper with its number in plain text. */
export function openDocument(vault: Vault, row: ApplicationDocument): ApplicationDocument {
  const place = placeOf('application_document', 'number', row.id);
  return { ...row, number: openText(vault, place, row.number) };
}

/** The answer in preparation, in plain text. */
export function openProposal(vault: Vault, { id, proposal }: Application): Proposal | null {
  const opened = openJson<Proposal>(vault, placeOf('application', 'proposal', id), proposal);
  return opened && { ...opened, finding: opened.finding ?? null };
}
