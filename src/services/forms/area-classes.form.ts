import type { FactKey, Place } from '../../policy';
import { EARLIEST_DAY, findPlace } from '../../policy';
import { Recognition } from '../../records/entities/recognition.entity';
import { oneOf } from '../../records/rows';
import { knownNow, overlaps } from '../../records/two-times';
import { civilDate, isCivilDate } from '../../shared/civil-date';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import { holdUnits } from '../units/hold-units';
import { unitThrough } from '../units/unit-row';
import { communeTitles } from '../import/communes';
import { Wrong } from '../import/findings';
import type { Columns, ImportForm } from '../import/form';
import type { Ledger, Made } from '../import/ledger-flow';
import { ledgerFlow, makeRow } from '../import/ledger-flow';
import type { DecisionRead } from '../import/read-decision';
import { readDecision } from '../import/read-decision';
import type { Recognisable } from '../import/recognisable';
import { recognisableIn, recognisables } from '../import/recognisable';
import { withdraw } from '../import/withdraw';
import { DECISION_COLUMNS } from './decision-columns';

const ALL = recognisables('place');
/** Far more than all units have; nothing is left out in silence beyond it. */
const MOST = 50_000;

const COLUMNS = {
  commune: {
    header: 'Xã, phường',
    also: ['xa', 'phuong', 'xa/phuong', 'ten xa', 'ma xa', 'xa phuong', 'don vi'],
    inHeader: true,
    width: 24,
    example: 'xã Tú Lệ',
    help: 'Tên hoặc mã của xã, phường vào ngày đầu hiệu lực. Phải có.',
    pick: communeTitles,
  },
  areaClass: {
    header: 'Thuộc diện',
    also: ['dien', 'khu vuc', 'loai khu vuc', 'phan dinh', 'thuoc khu vuc'],
    inHeader: true,
    width: 44,
    example: 'Khu vực III',
    help: 'Chọn trong danh sách, hoặc ghi Khu vực I, II, III.',
    pick: () => ALL.map(({ label }) => label),
  },
  ...DECISION_COLUMNS,
} as const satisfies Columns;

interface Content extends DecisionRead {
  readonly recognised: Recognisable | undefined;
}

const LEDGER: Ledger<Recognition> = {
  table: Recognition,
  column: 'areaClass',
  find: async (_rows, block) => block.map(() => ({ findings: [], candidates: [] })),
  make: async (_rows, entries, { parts, by }) =>
    entries.map(({ read, unitCode }): Made<Recognition> => {
      const { recognised, ...decided } = read.content as Content;
      const unit = unitThrough(unitCode, decided);
      if (unit === 'past-the-unit') return { finding: { column: 'until', key: unit } };
      if (unit === 'no-such-unit') {
        return { finding: { column: 'commune', key: 'other-unit-then' } };
      }
      const about = { kind: 'commune', code: unitCode } as const;
      const fact = recognised?.fact as FactKey;
      const value = recognised?.value ?? '';
      return makeRow('areaClass', () =>
        parts.recognitions.newRow({ about, fact, value, ...decided }, by),
      );
    }),
  hold: (rows, made, now) => holdUnits(rows, made.flatMap(unitOf), now),
  alike: (rows, made) =>
    rows.list(Recognition, {
      where: knownNow<Recognition>({
        unitCode: oneOf([...new Set(made.flatMap(({ unitCode }) => unitCode ?? []))]),
      }),
      order: { id: 'ASC' },
      take: MOST,
    }),
  clashes: (one, other) =>
    one.fact === other.fact && one.unitCode === other.unitCode && overlaps(one, other),
  idOf: ({ statementId }) => statementId,
  takeBack: (undoing, id) => withdraw(undoing, Recognition, id),
};

/** To which class of area communes belong, by the decisions that draw the map. */
export const AREA_CLASSES_FORM = {
  title: 'Danh sách xã theo khu vực, diện đặc biệt khó khăn',
  needs: ['recognition.write'],
  columns: COLUMNS,
  steps: [
    'Mỗi xã, phường, mỗi diện một dòng.',
    'Xã cũ chỉ ghi đến hết ngày 30/06/2025; từ 01/07/2025 ghi xã mới.',
    'Xã không có trong danh sách vẫn là chưa biết, máy không tự đoán.',
  ],
  read: (notes) => {
    const decided = readDecision(notes);
    const unitCode = notes.need('commune', (cell) => readUnitOn(cell, decided.validFrom));
    const recognised = notes.need('areaClass', readClass);
    return {
      person: { ...(unitCode !== undefined && { unitCode }) },
      content: { recognised, ...decided },
    };
  },
  flow: ledgerFlow(LEDGER),
} as const satisfies ImportForm;

function unitOf({ unitCode, validFrom, validTo }: Recognition): readonly Place[] {
  const unit = unitThrough(String(unitCode), { validFrom, validTo });
  return typeof unit === 'string' ? [] : [unit];
}

function readClass({ text }: SheetCell): Recognisable | Wrong {
  return recognisableIn(ALL, text) ?? new Wrong('not-an-area-class');
}

/** The unit that bore the name on the first day of a decision, or of the law that we hold; a name of another time would be another unit. */
function readUnitOn({ text }: SheetCell, day: string): string | Wrong {
  // Without a day nothing can be said; that it is missing is told already.
  if (!isCivilDate(day)) return new Wrong('other-unit-then');
  const code = /^\d{4}$/.test(text) ? `0${text}` : text;
  const answer = findPlace(code, civilDate(day < EARLIEST_DAY ? EARLIEST_DAY : day));
  switch (answer.kind) {
    case 'place':
      return answer.place.code;
    case 'ambiguous':
      return new Wrong('many-places');
    case 'abolished':
    case 'not-yet':
      return new Wrong('other-unit-then');
    case 'unknown':
      return new Wrong('no-such-place');
  }
}
