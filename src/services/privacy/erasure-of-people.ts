import type { ErasurePlan } from './erasure-words';
import { KEPT_BECAUSE, words } from './erasure-words';

const { file, proof, audit, technical } = KEPT_BECAUSE;

/** Tables of people, households and what is decided about them. */
export const ERASURE_OF_PEOPLE: readonly ErasurePlan[] = [
  {
    table: 'beneficiary',
    erase: words('phone phoneIndex'),
    eraseWithoutFile: words(
      'birthFrom birthTo citizenId citizenIdIndex citizenIdClash sex ethnicity diedOn',
    ),
    overwrite: {
      displayName: { with: 'erased-name', when: 'without-file' },
      foldedName: { with: 'erased-name', when: 'without-file' },
      lifeStatus: { with: 'unknown', when: 'without-file' },
    },
    keep: [
      { because: file, columns: words('code unitCode') },
      { because: technical, columns: words('id registeredBy version createdAt updatedAt') },
    ],
  },
  {
    table: 'household',
    keep: [
      { because: file, columns: words('unitCode hamlet formedOn endedOn mergedInto') },
      { because: technical, columns: words('id registeredBy version createdAt updatedAt') },
    ],
  },
  {
    table: 'household_member',
    keep: [
      {
        because: file,
        columns: words(
          'id statementId validFrom validTo knownFrom knownTo because recordedBy householdId beneficiaryId role',
        ),
      },
    ],
  },
  {
    table: 'recognition',
    keep: [
      {
        because: file,
        columns: words(
          'id statementId validFrom validTo knownFrom knownTo because recordedBy beneficiaryId householdId unitCode fact value decision decidedOn',
        ),
      },
    ],
  },
  {
    table: 'enrolment',
    keep: [
      {
        because: file,
        columns: words(
          'id statementId validFrom validTo knownFrom knownTo because recordedBy beneficiaryId programme decision decidedOn amount payment',
        ),
      },
    ],
  },
  {
    table: 'service_record',
    erase: words('note'),
    keep: [
      {
        because: file,
        columns: words(
          'id beneficiaryId programme givenOn amount unitCode recordedBy createdAt providerId',
        ),
      },
    ],
  },
  {
    table: 'import_job',
    overwrite: {
      fileName: { with: 'sealed-empty', when: 'without-file' },
    },
    keep: [
      {
        because: technical,
        columns: words(
          'id fileHash liveHash contentHash state units uploadedBy approvedBy version createdAt updatedAt form uploadKey stepStartedAt stepRows fault',
        ),
      },
    ],
  },
  {
    table: 'import_row',
    erase: words('citizenIdIndex nameIndex birthFrom birthTo'),
    overwrite: {
      cells: { with: 'sealed-empty', when: 'always' },
    },
    keep: [
      {
        because: technical,
        columns: words(
          'id jobId rowNumber state findings candidates unitCode decision sameAs decidedBy beneficiaryId registered statementId',
        ),
      },
    ],
  },
  {
    table: 'application',
    keep: [
      {
        because: file,
        columns: words(
          'proposal correction code beneficiaryId procedure unitCode receivedOn state decision decidedOn',
        ),
      },
      {
        because: technical,
        columns: words(
          'id channel runsFrom daysLeft counts contentHash approvedHash approvedBy enrolmentId lastStep registeredBy version createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'application_step',
    keep: [
      { because: file, columns: words('kind happenedOn note') },
      { because: technical, columns: words('id applicationId seq recordedAt recordedBy') },
    ],
  },
  {
    table: 'application_step_past',
    keep: [
      { because: file, columns: words('kind happenedOn note decision reason') },
      {
        because: technical,
        columns: words('id applicationId seq recordedAt recordedBy knownTo correctedBy approvedBy'),
      },
    ],
  },
  {
    table: 'application_document',
    keep: [
      { because: file, columns: words('kind number issuedOn issuedBy') },
      {
        because: technical,
        columns: words('id applicationId seen recordedBy recordedAt removedAt'),
      },
    ],
  },
  {
    table: 'application_hand',
    keep: [{ because: technical, columns: words('id applicationId person part') }],
  },
  {
    table: 'privacy_request',
    keep: [
      {
        because: proof,
        columns: words(
          'id beneficiaryId conversationId unitCode kind channel requester identity words othersInvolved receivedAt answerDue actDue extended state answeredAt answeredBy endedAt endedBy outcome recordedBy version createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'consent',
    keep: [
      {
        because: proof,
        columns: words(
          'id beneficiaryId conversationId purpose textHash givenBy channel messageId givenAt lastDay withdrawnAt withdrawnBy liveKey recordedBy version',
        ),
      },
    ],
  },
  {
    table: 'person_merge',
    erase: words('before'),
    keep: [
      { because: file, columns: words('loserId loserCode survivorId') },
      {
        because: technical,
        columns: words('id state mergedBy mergedAt undoneBy undoneAt version'),
      },
    ],
  },
  {
    table: 'person_distinct',
    keep: [{ because: technical, columns: words('id firstId secondId decidedBy decidedAt') }],
  },
  {
    table: 'restriction',
    keep: [
      {
        because: proof,
        columns: words(
          'id beneficiaryId conversationId requestId kind since liftedAt liftedBy version',
        ),
      },
    ],
  },
  {
    table: 'reveal',
    keep: [{ because: audit, columns: words('id beneficiaryId field reason staffId createdAt') }],
  },
];
