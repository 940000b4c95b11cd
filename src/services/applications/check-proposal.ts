import type { Application } from '../../records/entities/application.entity';
import { checkPeriod } from '../statements';
import { refuseFile } from './file-faults';
import type { Proposal } from './file-input';
import { endsWithEnrolment, provenBy } from './file-procedure';

/** An answer fits what its procedure ends with. @throws AppError BAD_INPUT naming the field */
export function checkProposal(file: Application, proposal: Proposal): void {
  const { outcome, reason, finding, validFrom, validTo, amount, payment } = proposal;
  if (outcome === 'refuse') {
    const gives = [finding, validFrom, validTo, amount, payment].some((one) => one !== null);
    if (reason === null) refuseFile('refusal-needs-reason');
    if (gives) refuseFile('refusal-gives-nothing');
    return;
  }
  checkFinding(file, proposal);
  if (provenBy(file) !== null) {
    if (amount !== null || payment !== null) refuseFile('nothing-to-enrol', 'amount');
  } else if (!endsWithEnrolment(file)) {
    if (validFrom !== null || validTo !== null) refuseFile('nothing-to-enrol');
    return;
  }
  if (validFrom === null) refuseFile('grant-needs-days');
  checkPeriod({ validFrom, validTo });
}

function checkFinding(file: Application, { finding }: Proposal): void {
  const proven = provenBy(file);
  if (proven === null) {
    if (finding !== null) refuseFile('proves-nothing');
    return;
  }
  if (finding === null || !proven.findings.includes(finding)) refuseFile('finding-needed');
}
