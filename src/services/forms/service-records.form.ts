import { ServiceRecord } from '../../records/entities/service-record.entity';
import { oneOf } from '../../records/rows';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import { cleanLine } from '../clean-inbound';
import { findKnown } from '../import/find-known';
import type { Columns, ImportForm } from '../import/form';
import type { Ledger } from '../import/ledger-flow';
import { ledgerFlow, makeRow } from '../import/ledger-flow';
import { programmeNames } from '../import/programme-names';
import { readPastDay } from '../import/read-days';
import { readPerson } from '../import/read-person';
import { readAmount, readProgramme } from '../import/read-values';
import { PERSON_COLUMNS } from './person-columns';

/** Far more than a block's people were given; nothing is left out in silence beyond it. */
const MOST = 50_000;

const COLUMNS = {
  ...PERSON_COLUMNS,
  programme: {
    header: 'Đã nhận gì',
    also: ['chuong trinh', 'noi dung', 'dich vu', 'khoan nhan'],
    inHeader: true,
    width: 34,
    example: 'Quà Tết',
    help: 'Chọn trong danh sách. Phải có.',
    pick: programmeNames,
  },
  givenOn: {
    header: 'Ngày nhận',
    also: ['ngay cap', 'ngay chi', 'ngay tra'],
    width: 14,
    example: '10/02/2026',
    help: 'Đủ ngày/tháng/năm. Phải có.',
  },
  amount: {
    header: 'Số tiền (đồng)',
    also: ['so tien', 'muc nhan'],
    width: 14,
    example: '300000',
    help: 'Số đồng đã nhận. Không phải tiền thì để trống.',
  },
  note: {
    header: 'Ghi chú',
    also: ['noi dung khac', 'chi tiet'],
    width: 30,
    example: 'Nhận tại nhà văn hóa bản',
    help: 'Điều cần nhớ thêm. Không có thì để trống.',
  },
} as const satisfies Columns;

interface Content {
  readonly programme: string | undefined;
  readonly givenOn: string | undefined;
  readonly amount: number | null;
  readonly note: string | null;
}

const LEDGER: Ledger<ServiceRecord> = {
  table: ServiceRecord,
  column: 'programme',
  find: findKnown,
  make: async (_rows, entries, { parts, by }) =>
    entries.map(({ read, beneficiaryId, unitCode }) => {
      const { programme, givenOn, amount, note } = read.content as Content;
      const whose = { beneficiaryId: String(beneficiaryId), unitCode };
      const what = { programme: String(programme), givenOn: String(givenOn), amount, note };
      return makeRow('programme', () => parts.serviceRecords.newRow({ ...whose, ...what }, by));
    }),
  hold: async () => undefined,
  alike: (rows, made) =>
    rows.list(ServiceRecord, {
      where: {
        beneficiaryId: oneOf([...new Set(made.map(({ beneficiaryId }) => beneficiaryId))]),
      },
      order: { id: 'ASC' },
      take: MOST,
    }),
  clashes: (one, other) =>
    one.beneficiaryId === other.beneficiaryId &&
    one.programme === other.programme &&
    one.givenOn === other.givenOn &&
    one.amount === other.amount,
  idOf: ({ id }) => id,
  takeBack: async ({ rows }, id) => {
    await rows.remove(ServiceRecord, { id });
    return true;
  },
};

/** What people who are known were given on a day. */
export const SERVICE_RECORDS_FORM = {
  title: 'Danh sách đã nhận',
  needs: ['service-record.record'],
  columns: COLUMNS,
  steps: ['Mỗi lần nhận một dòng. Người trong danh sách phải có trong hồ sơ.'],
  read: (notes, reading) => ({
    person: readPerson(notes, reading),
    content: {
      programme: notes.need('programme', readProgramme),
      givenOn: notes.need('givenOn', (cell) => readPastDay(cell, reading.on)),
      amount: notes.read('amount', readAmount) ?? null,
      note: notes.read('note', readNote) ?? null,
    },
  }),
  flow: ledgerFlow(LEDGER),
} as const satisfies ImportForm;

function readNote({ text }: SheetCell): string {
  return cleanLine(text);
}
