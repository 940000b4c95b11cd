import { foldText } from '../../shared/fold-text';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import { ETHNIC_GROUPS, ethnicGroup } from '../import/ethnic-groups';
import { Wrong } from '../import/findings';
import type { Columns, ImportForm } from '../import/form';
import type { EnrolmentRead } from '../import/people-flow';
import { PEOPLE_FLOW } from '../import/people-flow';
import { programmeNames } from '../import/programme-names';
import { readDay } from '../import/read-days';
import { readPerson } from '../import/read-person';
import { readAmount, readDecisionNumber, readProgramme } from '../import/read-values';
import type { RowNotes } from '../import/row-notes';
import type { RowReading, RowSays } from '../import/row-says';
import { PERSON_COLUMNS } from './person-columns';

const { name, birth, citizenId, commune } = PERSON_COLUMNS;

const COLUMNS = {
  name,
  birth,
  sex: {
    header: 'Giới tính',
    also: ['gioi', 'nam/nu'],
    width: 10,
    example: 'Nữ',
    help: 'Chọn Nam hoặc Nữ.',
    pick: () => ['Nam', 'Nữ'],
  },
  ethnicity: {
    header: 'Dân tộc',
    also: [],
    width: 12,
    example: 'Thái',
    help: 'Chọn trong danh sách.',
    pick: () => ETHNIC_GROUPS,
  },
  citizenId,
  phone: {
    header: 'Điện thoại',
    also: ['so dien thoai', 'sdt', 'dien thoai lien he'],
    width: 14,
    example: '0912345678',
    help: 'Giữ số 0 ở đầu. Không có thì để trống.',
  },
  commune,
  hamlet: {
    header: 'Thôn, bản',
    also: ['thon', 'ban', 'to dan pho', 'thon/ban', 'thon ban', 'to'],
    width: 18,
    example: 'bản Pom Ban',
    help: 'Tên thôn, bản, tổ. Được giữ cùng dòng nhập; chưa ghi vào hồ sơ hộ.',
  },
  programme: {
    header: 'Chương trình đang hưởng',
    also: ['chuong trinh', 'che do', 'che do dang huong', 'loai tro cap', 'doi tuong'],
    width: 34,
    example: 'Trợ cấp hưu trí xã hội',
    help: 'Chọn trong danh sách. Người chưa hưởng gì thì để trống cả năm cột cuối.',
    pick: programmeNames,
  },
  amount: {
    header: 'Mức hưởng (đồng)',
    also: ['muc huong', 'so tien', 'muc tro cap', 'muc huong hang thang'],
    width: 14,
    example: '540000',
    help: 'Số đồng mỗi kỳ. Không phải tiền thì để trống.',
  },
  since: {
    header: 'Hưởng từ ngày',
    also: ['tu ngay', 'thoi diem huong', 'huong tu'],
    width: 14,
    example: '01/07/2025',
    help: 'Đủ ngày/tháng/năm. Phải có khi có chương trình.',
  },
  decision: {
    header: 'Số quyết định',
    also: ['quyet dinh', 'so qd', 'so quyet dinh huong'],
    width: 18,
    example: '12/QĐ-UBND',
    help: 'Số và ký hiệu như trên quyết định. Phải có khi có chương trình.',
  },
  decidedOn: {
    header: 'Ngày quyết định',
    also: ['ngay qd', 'ngay ky'],
    width: 14,
    example: '20/06/2025',
    help: 'Đủ ngày/tháng/năm. Phải có khi có chương trình.',
  },
} as const satisfies Columns;

/** People who are to be registered, with what they receive already. */
export const PEOPLE_FORM = {
  title: 'Danh sách người',
  needs: ['beneficiary.register', 'enrolment.write'],
  columns: COLUMNS,
  steps: ['Mỗi người một dòng. Người hưởng hai chương trình thì ghi hai dòng.'],
  read: (notes: RowNotes, reading: RowReading): RowSays<EnrolmentRead> => {
    const sex = notes.read('sex', readSex);
    const ethnicity = notes.read('ethnicity', readEthnicity);
    const phone = notes.read('phone', readPhone);
    return {
      person: {
        ...readPerson(notes, reading),
        ...(sex !== undefined && { sex }),
        ...(ethnicity !== undefined && { ethnicity }),
        ...(phone !== undefined && { phone }),
      },
      content: readEnrolment(notes),
    };
  },
  flow: PEOPLE_FLOW,
} as const satisfies ImportForm;

function readEnrolment(notes: RowNotes): EnrolmentRead {
  const others = (['amount', 'since', 'decision', 'decidedOn'] as const).some((one) =>
    notes.has(one),
  );
  if (!notes.has('programme')) {
    if (others) notes.note('programme', 'programme-missing');
    return null;
  }
  const programme = notes.read('programme', readProgramme);
  const amount = notes.read('amount', readAmount);
  const validFrom = notes.need('since', readDay);
  const decision = notes.need('decision', readDecisionNumber);
  const decidedOn = notes.need('decidedOn', readDay);
  return {
    ...(programme !== undefined && { programme }),
    ...(amount !== undefined && { amount }),
    ...(validFrom !== undefined && { validFrom }),
    ...(decision !== undefined && { decision }),
    ...(decidedOn !== undefined && { decidedOn }),
  };
}

function readSex({ text }: SheetCell): 'female' | 'male' | Wrong {
  const word = foldText(text);
  if (['nu', 'gai', 'female', 'f'].includes(word)) return 'female';
  return ['nam', 'trai', 'male', 'm'].includes(word) ? 'male' : new Wrong('not-a-sex');
}

function readEthnicity({ text }: SheetCell): string | Wrong {
  return ethnicGroup(text) ?? new Wrong('not-an-ethnicity');
}

/** Without its zero in front it was taken for a number. */
function readPhone({ text }: SheetCell): string | Wrong {
  const digits = text.replace(/^'/, '').replace(/[\s.()+-]/g, '');
  const whole = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
  return /^(0|84)\d{8,10}$/.test(whole) ? whole : new Wrong('not-a-phone');
}
