import type { Reader } from '../rows';
import type { Scope } from './scope';
import { inForce, known, unrestricted, whereOf, within } from './conditions';
import type { Condition } from './conditions';
import { ENROLMENT_COLUMNS, RECOGNITION_COLUMNS } from './nested';
import type { RawEnrolment, RawRecognition } from './nested';
import { limitOf, pageOf } from './page';
import type { Page } from './page';
import { SERVICE_COLUMNS, toServiceRow } from './service-records';
import type { ServiceRow } from './service-records';

/** Which statements, as they are known now; what is absent does not matter. */
interface StatementFilter {
  /** In force on this day, 'YYYY-MM-DD'; absent: whatever its days. */
  readonly on?: string;
  /** The commune of the person, household or place that it is about. */
  readonly unitCode?: string;
}

export interface RecognitionFilter extends StatementFilter {
  readonly fact?: string;
  readonly subject?: 'person' | 'household' | 'commune';
}

export interface EnrolmentFilter extends StatementFilter {
  readonly programme?: string;
}

export interface ServiceListFilter {
  readonly beneficiaryId?: string;
  readonly programme?: string;
  readonly unitCode?: string;
  /** The first and the last day on which it was given, both included. */
  readonly givenFrom?: string;
  readonly givenTo?: string;
}

/** A page in the order of writing. */
export interface Paged {
  /** The key of the last row of the page before. */
  readonly after?: string;
  /** 1 to 100 rows. */
  readonly first: number;
}

/** One of the three lists with its total. */
interface List<Row, Filter> {
  page(rows: Reader, scope: Scope, asked: Filter & Paged): Promise<Page<Row>>;
  total(rows: Reader, scope: Scope, filter: Filter): Promise<number>;
}

/** Recognitions of people, households and communes of the scope. */
export const recognitionList = listOf<RawRecognition, RecognitionFilter>({
  columns: RECOGNITION_COLUMNS,
  from: `recognition s LEFT JOIN beneficiary b ON b.id = s.beneficiaryId
                       LEFT JOIN household h ON h.id = s.householdId`,
  unit: 'COALESCE(b.unitCode, h.unitCode, s.unitCode)',
  conditions: ({ fact, subject, on }) => [
    ...statementConditions(on),
    ...equal('s.fact', fact),
    ...(subject === undefined ? [] : [ABOUT[subject]]),
  ],
});

/** What people of the scope receive. */
export const enrolmentList = listOf<RawEnrolment, EnrolmentFilter>({
  columns: ENROLMENT_COLUMNS,
  from: 'enrolment s JOIN beneficiary b ON b.id = s.beneficiaryId',
  unit: 'b.unitCode',
  conditions: ({ programme, on }) => [
    ...statementConditions(on),
    ...equal('s.programme', programme),
  ],
});

/** What people of the scope were given. */
export const serviceList = listOf<ServiceRow, ServiceListFilter>({
  columns: SERVICE_COLUMNS,
  from: 'service_record s JOIN beneficiary b ON b.id = s.beneficiaryId',
  unit: 'b.unitCode',
  conditions: ({ beneficiaryId, programme, givenFrom, givenTo }) => [
    ...equal('s.beneficiaryId', beneficiaryId),
    ...equal('s.programme', programme),
    ...(givenFrom === undefined ? [] : [['s.givenOn >= ?', givenFrom] as const]),
    ...(givenTo === undefined ? [] : [['s.givenOn <= ?', givenTo] as const]),
  ],
  toRow: toServiceRow,
});

const ABOUT: Readonly<Record<'person' | 'household' | 'commune', Condition>> = {
  person: ['s.beneficiaryId IS NOT NULL'],
  household: ['s.householdId IS NOT NULL'],
  commune: ['s.unitCode IS NOT NULL'],
};

function equal(column: string, value: string | undefined): Condition[] {
  return value === undefined ? [] : [[`${column} = ?`, value]];
}

function statementConditions(on: string | undefined): Condition[] {
  return on === undefined ? known('s', null) : inForce('s', { on, knownAt: null });
}

interface Made<Row, Filter> {
  readonly columns: string;
  readonly from: string;
  /** The commune that serves what the row is about. */
  readonly unit: string;
  readonly conditions: (filter: Filter) => readonly Condition[];
  readonly toRow?: (raw: Row) => Row;
}

function listOf<Row, Filter extends { readonly unitCode?: string }>({
  columns,
  from,
  unit,
  conditions,
  toRow = (raw) => raw,
}: Made<Row, Filter>): List<Row, Filter> {
  const filtered = (scope: Scope, filter: Filter): Condition[] => [
    ...within(scope, unit),
    ...unrestricted(scope, 's.beneficiaryId'),
    ...equal(unit, filter.unitCode),
    ...conditions(filter),
  ];
  const seesNobody = (scope: Scope): boolean => typeof scope !== 'string' && scope.length === 0;
  return {
    page: async (rows, scope, asked) => {
      if (seesNobody(scope)) return { rows: [], hasMore: false };
      const further: Condition[] = asked.after === undefined ? [] : [['s.id > ?', asked.after]];
      const { where, values } = whereOf([...filtered(scope, asked), ...further]);
      const found = await rows.sql<Row>(
        `SELECT ${columns} FROM ${from} ${where} ORDER BY s.id LIMIT ${limitOf(asked.first) + 1}`,
        values,
      );
      return pageOf(found.map(toRow), asked.first);
    },
    total: async (rows, scope, filter) => {
      if (seesNobody(scope)) return 0;
      const { where, values } = whereOf(filtered(scope, filter));
      const [row] = await rows.sql<{ total: number }>(
        `SELECT COUNT(*) AS total FROM ${from} ${where}`,
        values,
      );
      return Number(row?.total);
    },
  };
}
