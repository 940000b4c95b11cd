import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const versioned = (w: Words) => [
  w.count('version'),
  w.instant('createdAt'),
  w.instant('updatedAt'),
];

/** Parents stand before children; `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'calendar_notice',
      columns: [
        w.id(),
        w.day('day'),
        w.optional(w.text('heldDay', 10)),
        w.text('kind', 10),
        w.text('name', 200),
        w.text('decision', 200),
        w.day('decidedOn'),
        w.key('enteredBy'),
        w.optional(w.instant('withdrawnAt')),
        ...versioned(w),
      ],
      indices: [
        unique('ux_calendar_notice_held', 'heldDay'),
        index('ix_calendar_notice_day', 'day', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'service_provider',
      columns: [
        w.id(),
        w.text('code', 40),
        w.text('name', 200),
        w.text('kind', 20),
        w.text('unitCode', 10),
        w.day('fromDay'),
        w.optional(w.day('untilDay')),
        w.key('enteredBy'),
        ...versioned(w),
      ],
      indices: [
        unique('ux_service_provider_code', 'code'),
        index('ix_service_provider_unit', 'unitCode', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'application',
      columns: [
        w.id(),
        w.text('code', 10),
        w.key('beneficiaryId'),
        w.text('procedure', 60),
        w.text('unitCode', 10),
        w.text('channel', 20),
        w.day('receivedOn'),
        w.text('state', 20),
        w.optional(w.day('runsFrom')),
        w.count('daysLeft'),
        w.text('counts', 10),
        w.optional(w.longText('proposal')),
        w.text('contentHash', 64),
        w.optional(w.text('approvedHash', 64)),
        w.optional(w.key('approvedBy')),
        w.optional(w.text('decision', 200)),
        w.optional(w.day('decidedOn')),
        w.optional(w.key('enrolmentId')),
        w.count('lastStep'),
        w.key('registeredBy'),
        ...versioned(w),
      ],
      indices: [
        unique('ux_application_code', 'code'),
        index('ix_application_person', 'beneficiaryId', 'receivedOn', 'id'),
        index('ix_application_state', 'state', 'receivedOn', 'id'),
        index('ix_application_unit', 'unitCode', 'receivedOn', 'id'),
        index('ix_application_received', 'receivedOn', 'id'),
      ],
      foreignKeys: [parent('fk_application_person', 'beneficiaryId', 'beneficiary')],
    }),
  (w) =>
    new Table({
      name: 'application_step',
      columns: [
        w.id(),
        w.key('applicationId'),
        w.count('seq'),
        w.text('kind', 20),
        w.day('happenedOn'),
        w.instant('recordedAt'),
        w.key('recordedBy'),
        w.optional(w.longText('note')),
      ],
      indices: [unique('ux_application_step_seq', 'applicationId', 'seq')],
      foreignKeys: [parent('fk_application_step_application', 'applicationId', 'application')],
    }),
  (w) =>
    new Table({
      name: 'application_document',
      columns: [
        w.id(),
        w.key('applicationId'),
        w.text('kind', 40),
        w.optional(w.longText('number')),
        w.optional(w.day('issuedOn')),
        w.optional(w.text('issuedBy', 200)),
        w.text('seen', 20),
        w.key('recordedBy'),
        w.instant('recordedAt'),
        w.optional(w.instant('removedAt')),
      ],
      indices: [index('ix_application_document_application', 'applicationId', 'id')],
      foreignKeys: [parent('fk_application_document_application', 'applicationId', 'application')],
    }),
  (w) =>
    new Table({
      name: 'application_hand',
      columns: [w.id(), w.key('applicationId'), w.key('person'), w.text('part', 10)],
      indices: [unique('ux_application_hand_person', 'applicationId', 'person')],
      foreignKeys: [parent('fk_application_hand_application', 'applicationId', 'application')],
    }),
];

const PROVIDER = parent('fk_service_record_provider', 'providerId', 'service_provider');

/** Files with the office, their steps and papers, notices about days, and providers of services. */
export class Application1700000000006 implements MigrationInterface {
  readonly name = 'Application1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
    await runner.addColumn('service_record', new TableColumn(w.optional(w.key('providerId'))));
    await runner.createIndex(
      'service_record',
      index('ix_service_record_provider', 'providerId', 'givenOn', 'id'),
    );
    await runner.createForeignKey('service_record', PROVIDER);
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.dropForeignKey('service_record', 'fk_service_record_provider');
    await runner.dropIndex('service_record', 'ix_service_record_provider');
    await runner.dropColumn('service_record', 'providerId');
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
