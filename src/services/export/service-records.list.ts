import { peopleById, serviceRecordPage } from '../../records/queries/export-pages';
import { SERVICE_RECORDS_FORM } from '../forms/service-records.form';
import { programmeName } from '../import/programme-names';
import { openText, placeOf } from '../sealed-json';
import type { ExportList } from './export-list';
import { lastOf } from './export-list';
import { dayText, personValues, shownText } from './values';

const { columns } = SERVICE_RECORDS_FORM;

/** What people were given, in the columns of the form. */
export const SERVICE_RECORDS_LIST: ExportList = {
  title: 'Đã nhận',
  needs: 'service-record.list',
  columns: { ...columns, citizenId: { ...columns.citizenId, needs: 'beneficiary.read' } },
  page: async (rows, page, at) => {
    const found = await serviceRecordPage(rows, page);
    const people = await peopleById(
      rows,
      page.scope,
      found.map(({ beneficiaryId }) => beneficiaryId),
    );
    return {
      last: lastOf(found, page.take),
      lines: found.map((one) => ({
        ...personValues(people.get(one.beneficiaryId), at),
        programme: programmeName(one.programme),
        givenOn: dayText(one.givenOn),
        amount: one.amount,
        note: shownText(
          at,
          'note',
          openText(at.parts.vault, placeOf('service_record', 'note', one.id), one.note),
        ),
      })),
    };
  },
};
