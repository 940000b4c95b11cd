import { Beneficiary } from '../../records/entities/beneficiary.entity';
import type { Enrolment } from '../../records/entities/enrolment.entity';
import { enrolmentsOf, pageInUnits, unrestrictedOf } from '../../records/queries/export-pages';
import { PEOPLE_FORM } from '../forms/people.form';
import { programmeName } from '../import/programme-names';
import { openText, placeOf } from '../sealed-json';
import type { ExportList, Exporting, Line } from './export-list';
import { grouped, lastOf } from './export-list';
import { dayText, personValues, shownText } from './values';

const { columns } = PEOPLE_FORM;
const RECEIVED = { needs: 'enrolment.read' } as const;
const SEALED = { needs: 'beneficiary.read' } as const;

/** People with what they receive, one line for each programme, in the columns of the form. */
export const PEOPLE_LIST: ExportList = {
  title: 'Danh sách',
  needs: 'beneficiary.list',
  columns: {
    ...columns,
    citizenId: { ...columns.citizenId, ...SEALED },
    phone: { ...columns.phone, ...SEALED },
    programme: { ...columns.programme, ...RECEIVED },
    amount: { ...columns.amount, ...RECEIVED },
    since: { ...columns.since, ...RECEIVED },
    decision: { ...columns.decision, ...RECEIVED },
    decidedOn: { ...columns.decidedOn, ...RECEIVED },
  },
  page: async (rows, page, at) => {
    const found = await pageInUnits(rows, Beneficiary, page);
    const people = await unrestrictedOf(rows, page.scope, found);
    const received = await enrolmentsOf(
      rows,
      people.map(({ id }) => id),
    );
    const byPerson = grouped(received, ({ beneficiaryId }) => beneficiaryId);
    return {
      last: lastOf(found, page.take),
      lines: people.flatMap((person) => {
        const own = ownValues(person, at);
        const enrolments = byPerson.get(person.id) ?? [];
        return enrolments.length === 0
          ? [own]
          : enrolments.map((one) => ({ ...own, ...enrolmentValues(one) }));
      }),
    };
  },
};

function ownValues(person: Beneficiary, at: Exporting): Line {
  const { id, sex, ethnicity } = person;
  const phone = openText(at.parts.vault, placeOf('beneficiary', 'phone', id), person.phone);
  return {
    ...personValues(person, at),
    sex: sex && (sex === 'female' ? 'Nữ' : 'Nam'),
    ethnicity: shownText(at, 'ethnicity', ethnicity),
    phone: shownText(at, 'phone', phone?.replace(/^84/, '0') ?? null),
  };
}

function enrolmentValues(one: Enrolment): Line {
  return {
    programme: programmeName(one.programme),
    amount: one.amount,
    since: dayText(one.validFrom),
    decision: one.decision,
    decidedOn: dayText(one.decidedOn),
  };
}
