import type { Recognition } from '../../records/entities/recognition.entity';
import {
  areaClassPage,
  membersNow,
  peopleById,
  recognitionPage,
} from '../../records/queries/export-pages';
import type { Reader } from '../../records/rows';
import { civilDate } from '../../shared/civil-date';
import { communeTitle } from '../import/communes';
import { AREA_CLASSES_FORM } from '../forms/area-classes.form';
import { RECOGNITIONS_FORM } from '../forms/recognitions.form';
import { toRecognition } from '../recognition-record';
import type { ExportList, Exporting, Line } from './export-list';
import { lastOf } from './export-list';
import { decisionValues, personValues, recognisedText } from './values';

const { columns } = RECOGNITIONS_FORM;

/** What decisions prove of people, and of households by their heads, in the columns of the form. */
export const RECOGNITIONS_LIST: ExportList = {
  title: 'Công nhận',
  needs: 'recognition.read',
  columns: { ...columns, citizenId: { ...columns.citizenId, needs: 'beneficiary.read' } },
  page: async (rows, page, at) => {
    const found = await recognitionPage(rows, page);
    const heads = await headsOf(rows, found);
    const whom = (one: Recognition) =>
      one.beneficiaryId ?? heads.get(String(one.householdId)) ?? '';
    const people = await peopleById(rows, page.scope, found.map(whom));
    return {
      last: lastOf(found, page.take),
      lines: found.map((one) => ({
        ...personValues(people.get(whom(one)), at),
        ...decisionValues(one),
        recognised: recognised(one, at),
      })),
    };
  },
};

/** To which class of area communes belong, in the columns of the form. */
export const AREA_CLASSES_LIST: ExportList = {
  title: 'Khu vực của xã',
  needs: 'recognition.read',
  columns: AREA_CLASSES_FORM.columns,
  page: async (rows, page, at) => {
    const found = await areaClassPage(rows, page);
    return {
      last: lastOf(found, page.take),
      lines: found.map((one): Line => ({
        ...decisionValues(one),
        commune: communeTitle(String(one.unitCode), civilDate(one.validFrom)),
        areaClass: recognised(one, at),
      })),
    };
  },
};

function recognised(row: Recognition, { parts }: Exporting): string {
  const { fact, value, validFrom } = toRecognition(parts.vault, row);
  return recognisedText(fact, value, validFrom);
}

async function headsOf(
  rows: Reader,
  found: readonly Recognition[],
): Promise<ReadonlyMap<string, string>> {
  const members = await membersNow(
    rows,
    found.flatMap(({ householdId }) => householdId ?? []),
  );
  const heads = members.filter(({ role }) => role === 'head');
  return new Map(heads.map(({ householdId, beneficiaryId }) => [householdId, beneficiaryId]));
}
