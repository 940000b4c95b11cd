import type { Enrolment } from '../records/entities/enrolment.entity';
import type { Beneficiary } from '../records/entities/beneficiary.entity';
import { peopleForExport } from '../records/queries/people-for-export';
import type { CivilDate } from '../shared/civil-date';
import { addDays, addMonths, civilDate, vietnamDay } from '../shared/civil-date';
import type { Table, TableValue } from '../spreadsheets/write-table';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, scopeOf } from './actor';
import { COLUMN_KEYS, columnOf, programmeName } from './import/columns';
import type { ColumnKey } from './import/columns';
import { communeTitle } from './import/communes';
import { openText, placeOf } from './sealed-json';
import type { ServiceParts } from './service-parts';

const PAGE = 500;

/** Lists for spreadsheets, in the columns of the form by which people are brought in. */
export class ExportService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * The people of the actor's communes with what they receive, one line for each programme, as they are asked
   * for; leaves an audit entry before the first. An officer may see every column; so may the machine itself.
   * @param unitCode one commune; null for all that the actor serves, none for one that she does not
   */
  async people(actor: Actor, unitCode: string | null): Promise<Table> {
    mustBeAllowed(actor, 'export.people');
    const note = { action: 'export.people', object: `unit:${unitCode ?? 'all'}` };
    await this.parts.db.write(auditName(actor), note, async () => undefined);
    return {
      name: 'Danh sách',
      header: COLUMN_KEYS.map((key) => columnOf(key).header),
      rows: this.lines(actor, unitCode),
    };
  }

  private async *lines(
    actor: Actor,
    unitCode: string | null,
  ): AsyncGenerator<readonly TableValue[]> {
    const today = vietnamDay(this.parts.clock.now());
    for (let after = ''; ;) {
      const page = await this.parts.db.read((rows) =>
        peopleForExport(rows, scopeOf(actor), { after, unitCode, take: PAGE }),
      );
      for (const { person, enrolments } of page) {
        const own = this.ownValues(person, today);
        const received = enrolments.length === 0 ? [{}] : enrolments.map(enrolmentValues);
        yield* received.map((one) => toLine({ ...own, ...one }));
      }
      after = page.at(-1)?.person.id ?? '';
      if (page.length < PAGE) return;
    }
  }

  private ownValues(person: Beneficiary, today: CivilDate): Values {
    const { id, displayName, sex, ethnicity, unitCode } = person;
    const open = (column: 'citizenId' | 'phone') =>
      openText(this.parts.vault, placeOf('beneficiary', column, id), person[column]);
    return {
      name: displayName,
      birth: birthText(person),
      sex: sex && (sex === 'female' ? 'Nữ' : 'Nam'),
      ethnicity,
      citizenId: open('citizenId'),
      phone: open('phone')?.replace(/^84/, '0') ?? null,
      commune: communeTitle(unitCode, today),
    };
  }
}

type Values = Partial<Readonly<Record<ColumnKey, TableValue>>>;

function enrolmentValues(one: Enrolment): Values {
  return {
    programme: programmeName(one.programme),
    amount: one.amount,
    since: dayText(one.validFrom),
    decision: one.decision,
    decidedOn: dayText(one.decidedOn),
  };
}

function toLine(values: Values): readonly TableValue[] {
  return COLUMN_KEYS.map((key) => values[key] ?? null);
}

/** A day, month or year as the form takes it; another range of days by its ends. */
function birthText({ birthFrom: from, birthTo: to }: Beneficiary): string | null {
  if (from === null || to === null) return null;
  if (from === to) return dayText(from);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const lastOfMonth = addDays(addMonths(civilDate(from), 1), -1);
  if (from.endsWith('-01') && to === lastOfMonth) return `${from.slice(5, 7)}/${year}`;
  return `${dayText(from)} - ${dayText(to)}`;
}

/** '1949-08-05' is '05/08/1949'. */
function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
