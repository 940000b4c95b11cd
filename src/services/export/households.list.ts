import { Household } from '../../records/entities/household.entity';
import { membersNow, pageInUnits, peopleById } from '../../records/queries/export-pages';
import { communeTitle } from '../import/communes';
import type { ExportList } from './export-list';
import { grouped, lastOf } from './export-list';
import { dayText, personValues, shownText } from './values';

/** Households with their heads, as they are now. */
export const HOUSEHOLDS_LIST: ExportList = {
  title: 'Danh sách hộ',
  needs: 'household.read',
  columns: {
    commune: { header: 'Xã, phường' },
    hamlet: { header: 'Thôn, bản' },
    head: { header: 'Chủ hộ' },
    birth: { header: 'Ngày sinh chủ hộ' },
    citizenId: { header: 'Số định danh chủ hộ', needs: 'beneficiary.read' },
    people: { header: 'Số người' },
    formedOn: { header: 'Ngày lập hộ' },
    endedOn: { header: 'Ngày thôi là hộ' },
  },
  page: async (rows, page, at) => {
    const homes = await pageInUnits(rows, Household, page);
    const members = await membersNow(
      rows,
      homes.map(({ id }) => id),
    );
    const heads = members.filter(({ role }) => role === 'head');
    const people = await peopleById(
      rows,
      page.scope,
      heads.map(({ beneficiaryId }) => beneficiaryId),
    );
    const byHome = grouped(members, ({ householdId }) => householdId);
    return {
      last: lastOf(homes, page.take),
      lines: homes.map(({ id, unitCode, hamlet, formedOn, endedOn }) => {
        const living = byHome.get(id) ?? [];
        const head = living.find(({ role }) => role === 'head');
        const { name = null, ...who } = personValues(people.get(String(head?.beneficiaryId)), at);
        return {
          ...who,
          head: name,
          commune: communeTitle(unitCode, at.today),
          hamlet: shownText(at, 'address', hamlet),
          people: living.length,
          formedOn: dayText(formedOn),
          endedOn: dayText(endedOn),
        };
      }),
    };
  },
};
