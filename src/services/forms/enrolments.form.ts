import type { PAYMENT_WAYS } from '../../records/entities/enrolment.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { oneOf } from '../../records/rows';
import { knownNow, overlaps } from '../../records/two-times';
import { foldText } from '../../shared/fold-text';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import { findKnown } from '../import/find-known';
import { Wrong } from '../import/findings';
import type { Columns, ImportForm } from '../import/form';
import type { Ledger } from '../import/ledger-flow';
import { ledgerFlow, makeRow } from '../import/ledger-flow';
import { programmeNames } from '../import/programme-names';
import type { DecisionRead } from '../import/read-decision';
import { readDecision } from '../import/read-decision';
import { readPerson } from '../import/read-person';
import { readAmount, readProgramme } from '../import/read-values';
import { withdraw } from '../import/withdraw';
import { DECISION_COLUMNS } from './decision-columns';
import { PERSON_COLUMNS } from './person-columns';

type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** As the form names the ways of payment. */
export const PAYMENT_NAMES: Readonly<Record<PaymentWay, string>> = {
  account: 'Tài khoản',
  cash: 'Tiền mặt',
  'in-kind': 'Hiện vật',
};
/** Far more than a block's people receive; nothing is left out in silence beyond it. */
const MOST = 20_000;

const COLUMNS = {
  ...PERSON_COLUMNS,
  programme: {
    header: 'Chương trình',
    also: ['che do', 'chuong trinh dang huong', 'che do dang huong', 'loai tro cap', 'doi tuong'],
    inHeader: true,
    width: 34,
    example: 'Trợ cấp hưu trí xã hội',
    help: 'Chọn trong danh sách. Phải có.',
    pick: programmeNames,
  },
  amount: {
    header: 'Mức hưởng (đồng)',
    also: ['muc huong', 'so tien', 'muc tro cap', 'muc huong hang thang'],
    width: 14,
    example: '540000',
    help: 'Số đồng mỗi kỳ. Không phải tiền thì để trống.',
  },
  payment: {
    header: 'Cách nhận',
    also: ['hinh thuc chi tra', 'hinh thuc nhan'],
    width: 14,
    example: 'Tài khoản',
    help: 'Chọn trong danh sách. Không rõ thì để trống.',
    pick: () => Object.values(PAYMENT_NAMES),
  },
  ...DECISION_COLUMNS,
} as const satisfies Columns;

interface Content extends DecisionRead {
  readonly programme: string | undefined;
  readonly amount: number | null;
  readonly payment: PaymentWay | null;
}

const LEDGER: Ledger<Enrolment> = {
  table: Enrolment,
  column: 'programme',
  find: findKnown,
  make: async (_rows, entries, { parts, by }) =>
    entries.map(({ read, beneficiaryId }) => {
      const { programme, ...decided } = read.content as Content;
      const whose = { beneficiaryId: String(beneficiaryId), programme: String(programme) };
      return makeRow('programme', () => parts.enrolments.newRow({ ...whose, ...decided }, by));
    }),
  hold: async () => undefined,
  alike: (rows, made) =>
    rows.list(Enrolment, {
      where: knownNow<Enrolment>({
        beneficiaryId: oneOf([...new Set(made.map(({ beneficiaryId }) => beneficiaryId))]),
      }),
      order: { id: 'ASC' },
      take: MOST,
    }),
  clashes: (one, other) =>
    one.beneficiaryId === other.beneficiaryId &&
    one.programme === other.programme &&
    overlaps(one, other),
  idOf: ({ statementId }) => statementId,
  takeBack: (undoing, id) => withdraw(undoing, Enrolment, id),
};

/** What people who are known receive. */
export const ENROLMENTS_FORM = {
  title: 'Danh sách đang hưởng',
  needs: ['enrolment.write'],
  columns: COLUMNS,
  steps: ['Mỗi người, mỗi chương trình một dòng. Người trong danh sách phải có trong hồ sơ.'],
  read: (notes, reading) => ({
    person: readPerson(notes, reading),
    content: {
      programme: notes.need('programme', readProgramme),
      amount: notes.read('amount', readAmount) ?? null,
      payment: notes.read('payment', readPayment) ?? null,
      ...readDecision(notes),
    },
  }),
  flow: ledgerFlow(LEDGER),
} as const satisfies ImportForm;

function readPayment({ text }: SheetCell): PaymentWay | Wrong {
  const word = foldText(text);
  const ways = Object.entries(PAYMENT_NAMES) as [PaymentWay, string][];
  const [way] = ways.find(([, name]) => foldText(name) === word) ?? [];
  return way ?? new Wrong('not-a-payment');
}
