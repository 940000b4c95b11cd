import type { FactKey } from '../../policy';
import { HouseholdMember } from '../../records/entities/household-member.entity';
import { Household } from '../../records/entities/household.entity';
import { Recognition } from '../../records/entities/recognition.entity';
import { raise } from '../../records/queries/raise';
import type { Reader } from '../../records/rows';
import { oneOf } from '../../records/rows';
import { knownNow, overlaps } from '../../records/two-times';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import type { RecognitionAbout } from '../recognition-record';
import { findKnown } from '../import/find-known';
import { Wrong } from '../import/findings';
import type { Columns, ImportForm } from '../import/form';
import type { Entry, Ledger, Made } from '../import/ledger-flow';
import { ledgerFlow, makeRow } from '../import/ledger-flow';
import type { DecisionRead } from '../import/read-decision';
import { readDecision } from '../import/read-decision';
import { readPerson } from '../import/read-person';
import type { Recognisable } from '../import/recognisable';
import { recognisableIn, recognisables } from '../import/recognisable';
import { withdraw } from '../import/withdraw';
import { DECISION_COLUMNS } from './decision-columns';
import { PERSON_COLUMNS } from './person-columns';

const ALL = recognisables('people');
/** Far more than a block's people have; nothing is left out in silence beyond it. */
const MOST = 20_000;

const COLUMNS = {
  ...PERSON_COLUMNS,
  recognised: {
    header: 'Công nhận là',
    also: ['dien', 'noi dung cong nhan', 'loai ho', 'phan loai ho', 'ket qua ra soat'],
    inHeader: true,
    width: 40,
    example: 'Hộ nghèo',
    help: 'Chọn trong danh sách. Hộ nghèo, hộ cận nghèo thì ghi tên chủ hộ hoặc một người trong hộ.',
    pick: () => ALL.map(({ label }) => label),
  },
  ...DECISION_COLUMNS,
} as const satisfies Columns;

interface Content extends DecisionRead {
  readonly recognised: Recognisable | undefined;
}

const LEDGER: Ledger<Recognition> = {
  table: Recognition,
  column: 'recognised',
  find: findKnown,
  make: async (rows, entries, { parts, by }) => {
    const homes = await homesOf(rows, entries);
    return entries.map((entry): Made<Recognition> => {
      const { recognised, ...decided } = entry.read.content as Content;
      const about = aboutOf(entry, homes);
      if (about === null) return { finding: { column: 'name', key: 'no-household' } };
      if (about === 'elsewhere') return { finding: { column: 'name', key: 'moved-since' } };
      const fact = recognised?.fact as FactKey;
      const value = recognised?.value ?? '';
      return makeRow('recognised', () =>
        parts.recognitions.newRow({ about, fact, value, ...decided }, by),
      );
    });
  },
  hold: (rows, made, now) =>
    raise(rows, 'household', { ids: made.flatMap(({ householdId }) => householdId ?? []), now }),
  alike: (rows, made) => {
    const people = [...new Set(made.flatMap(({ beneficiaryId }) => beneficiaryId ?? []))];
    const homes = [...new Set(made.flatMap(({ householdId }) => householdId ?? []))];
    return rows.list(Recognition, {
      where: [
        knownNow<Recognition>({ beneficiaryId: oneOf(people) }),
        knownNow<Recognition>({ householdId: oneOf(homes) }),
      ],
      order: { id: 'ASC' },
      take: MOST,
    });
  },
  clashes: (one, other) =>
    one.fact === other.fact &&
    one.beneficiaryId === other.beneficiaryId &&
    one.householdId === other.householdId &&
    overlaps(one, other),
  idOf: ({ statementId }) => statementId,
  takeBack: (undoing, id) => withdraw(undoing, Recognition, id),
};

/** What decisions prove of people and households: poverty lists, disability, merit titles. */
export const RECOGNITIONS_FORM = {
  title: 'Danh sách công nhận (hộ nghèo, khuyết tật, người có công …)',
  needs: ['recognition.write'],
  columns: COLUMNS,
  steps: [
    'Mỗi quyết định về một người hoặc một hộ một dòng.',
    'Người trong danh sách phải có trong hồ sơ. Hộ nghèo, cận nghèo: hộ của người đó phải được ghi.',
  ],
  read: (notes, reading) => ({
    person: readPerson(notes, reading),
    content: {
      recognised: notes.need('recognised', readRecognised),
      ...readDecision(notes),
    },
  }),
  flow: ledgerFlow(LEDGER),
} as const satisfies ImportForm;

function readRecognised({ text }: SheetCell): Recognisable | Wrong {
  return recognisableIn(ALL, text) ?? new Wrong('not-recognisable');
}

interface Homes {
  readonly members: readonly HouseholdMember[];
  readonly units: ReadonlyMap<string, string>;
}

/** Where the people of a block live, over all their days. */
async function homesOf(rows: Reader, entries: readonly Entry[]): Promise<Homes> {
  const ids = entries.filter(isOfHousehold).flatMap(({ beneficiaryId }) => beneficiaryId ?? []);
  if (ids.length === 0) return { members: [], units: new Map() };
  const members = await rows.list(HouseholdMember, {
    where: knownNow<HouseholdMember>({ beneficiaryId: oneOf([...new Set(ids)]) }),
    order: { id: 'ASC' },
    take: MOST,
  });
  const homes = await rows.list(Household, {
    where: { id: oneOf([...new Set(members.map(({ householdId }) => householdId))]) },
    order: { id: 'ASC' },
    take: MOST,
  });
  return { members, units: new Map(homes.map(({ id, unitCode }) => [id, unitCode])) };
}

function isOfHousehold({ read }: Entry): boolean {
  return (read.content as Content).recognised?.of === 'household';
}

/** Herself, or the household in which she lives on the first day; null when none is written down. */
function aboutOf(entry: Entry, { members, units }: Homes): RecognitionAbout | 'elsewhere' | null {
  const { beneficiaryId, unitCode, read } = entry;
  if (!isOfHousehold(entry)) return { kind: 'person', id: String(beneficiaryId) };
  const { validFrom } = read.content as Content;
  const day = { validFrom, validTo: validFrom };
  const home = members.find(
    (one) => one.beneficiaryId === beneficiaryId && overlaps(one, day),
  )?.householdId;
  if (home === undefined) return null;
  return units.get(home) === unitCode ? { kind: 'household', id: home } : 'elsewhere';
}
