import { upperName } from '../src/api/enums';
import { showSocialCode } from '../src/services/beneficiary.service';
import { openJson, placeOf } from '../src/services/sealed-json';
import type { Vault } from '../src/shared/ports';
import type { HandRows, Row } from './bench-api-rows';

const SIZE = 50;
const CURSOR = 'cursor';

interface HandParts {
  readonly vault: Vault;
  readonly now: () => number;
}

interface HandPage {
  readonly ids: readonly string[];
  readonly connection: object;
}

/** One page of the people list as somebody would write it who needs this answer and no other. */
export function peopleByHand(rows: HandRows, { vault, now }: HandParts) {
  return async (after: string | null, on: string): Promise<HandPage> => {
    const [key = '', , name = '', last = ''] =
      after === null ? [] : (JSON.parse(vault.open(after, CURSOR)) as string[]);
    const found = await listed(rows, after === null ? null : [name, last]);
    const people = found.slice(0, SIZE);
    const ids = people.map(({ id }) => String(id));
    const [households, recognitions, enrolments] = await hanging(rows, ids, on);
    const home = new Map(households.map((row) => [row.beneficiaryId, toHousehold(row)]));
    const proved = byPerson(recognitions, (row) => toRecognition(vault, row));
    const received = byPerson(enrolments, toEnrolment);
    const edges = people.map((row) => ({
      node: {
        ...toPerson(row),
        household: home.get(row.id ?? null) ?? null,
        recognitions: proved.get(String(row.id)) ?? [],
        enrolments: received.get(String(row.id)) ?? [],
      },
    }));
    const end = people.at(-1);
    const place = JSON.stringify([key, now(), end?.foldedName, end?.id]);
    const endCursor = end === undefined ? null : vault.seal(place, CURSOR);
    const pageInfo = { hasNextPage: found.length > SIZE, endCursor };
    return { ids, connection: { edges, pageInfo } };
  };
}

/** @param after name and key of the last person of the page before */
function listed(rows: HandRows, after: readonly [string, string] | null): Promise<Row[]> {
  const beyond = '(foldedName, id) > (?, ?) AND (foldedName > ? OR (foldedName = ? AND id > ?))';
  const [name = '', id = ''] = after ?? [];
  return rows(
    `SELECT id, code, foldedName, displayName, birthFrom, birthTo, sex, unitCode, lifeStatus
       FROM beneficiary ${after === null ? '' : `WHERE ${beyond}`}
      ORDER BY foldedName, id LIMIT ${SIZE + 1}`,
    after === null ? [] : [name, id, name, name, id],
  );
}

/** Households, recognitions and enrolments of these people on the day. */
function hanging(
  rows: HandRows,
  ids: readonly string[],
  on: string,
): Promise<readonly [Row[], Row[], Row[]]> {
  const hers = `beneficiaryId IN (${ids.map(() => '?').join(',')}) AND validFrom <= ?
    AND (validTo IS NULL OR validTo >= ?) AND knownTo IS NULL`;
  const values = [...ids, on, on];
  return Promise.all([
    rows(
      `SELECT m.beneficiaryId, h.id, h.unitCode, h.hamlet, h.formedOn
         FROM household_member m JOIN household h ON h.id = m.householdId WHERE ${hers}`,
      values,
    ),
    rows(
      `SELECT id, statementId, beneficiaryId, fact, value, decision, decidedOn, validFrom, validTo
         FROM recognition WHERE ${hers} ORDER BY fact, validFrom, id`,
      values,
    ),
    rows(
      `SELECT statementId, beneficiaryId, programme, amount, payment, decision, decidedOn, validFrom, validTo
         FROM enrolment WHERE ${hers} ORDER BY programme, validFrom, id`,
      values,
    ),
  ]);
}

function byPerson(rows: readonly Row[], toNode: (row: Row) => object): Map<string, object[]> {
  const groups = new Map<string, object[]>();
  for (const row of rows) {
    const id = String(row.beneficiaryId);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [toNode(row)]);
    else group.push(toNode(row));
  }
  return groups;
}

function toPerson({ id, code, displayName, birthFrom, birthTo, ...row }: Row): object {
  return {
    id,
    code: showSocialCode(String(code)),
    name: displayName,
    birth: birthFrom === null ? null : { min: birthFrom, max: birthTo },
    sex: upper(row.sex),
    unitCode: row.unitCode,
    lifeStatus: upper(row.lifeStatus),
  };
}

function toHousehold({ id, unitCode, hamlet, formedOn }: Row): object {
  return { id, unitCode, hamlet, formedOn };
}

function toRecognition(vault: Vault, { id, statementId, fact, value, ...row }: Row): object {
  const { decision, decidedOn, validFrom, validTo } = row;
  const place = placeOf('recognition', 'value', String(id));
  const known = openJson<readonly string[]>(vault, place, String(value)) ?? [];
  return {
    id: statementId,
    fact: { key: fact },
    value: { options: known.map(upperName) },
    ...{ decision, decidedOn, validFrom, validTo },
  };
}

function toEnrolment({ statementId, programme, amount, payment, ...row }: Row): object {
  const { decision, decidedOn, validFrom, validTo } = row;
  return {
    id: statementId,
    programmeKey: programme,
    amount: amount === null ? null : Number(amount),
    payment: upper(payment),
    ...{ decision, decidedOn, validFrom, validTo },
  };
}

function upper(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : upperName(String(value));
}
