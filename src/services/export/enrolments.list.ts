import { enrolmentPage, peopleById } from '../../records/queries/export-pages';
import { ENROLMENTS_FORM, PAYMENT_NAMES } from '../forms/enrolments.form';
import { programmeName } from '../import/programme-names';
import type { ExportList } from './export-list';
import { lastOf } from './export-list';
import { decisionValues, personValues } from './values';

const { columns } = ENROLMENTS_FORM;

/** What people receive, by what is known now, in the columns of the form. */
export const ENROLMENTS_LIST: ExportList = {
  title: 'Đang hưởng',
  needs: 'enrolment.read',
  columns: { ...columns, citizenId: { ...columns.citizenId, needs: 'beneficiary.read' } },
  page: async (rows, page, at) => {
    const found = await enrolmentPage(rows, page);
    const people = await peopleById(
      rows,
      page.scope,
      found.map(({ beneficiaryId }) => beneficiaryId),
    );
    return {
      last: lastOf(found, page.take),
      lines: found.map((one) => ({
        ...personValues(people.get(one.beneficiaryId), at),
        ...decisionValues(one),
        programme: programmeName(one.programme),
        amount: one.amount,
        payment: one.payment && PAYMENT_NAMES[one.payment],
      })),
    };
  },
};
