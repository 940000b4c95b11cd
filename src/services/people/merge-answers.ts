import type { Writer } from '../../records/rows';
import type { RowsOf } from '../../records/queries/person-rows';
import { refuseRecord } from '../record-faults';
import type { PersonStatement, Side, StatementClash } from './merge-questions';
import { MERGED_FIELDS, questionsOfFields, saysOf } from './merge-questions';
import type { PlainPerson } from './plain-person';

export type Answers = ReadonlyMap<string, Side>;

/**
 * What the survivor's row says after the merge: what the officer chose, and what only the other record knew.
 * @throws AppError CONFLICT naming a matter that nobody decided
 */
export function mergedFields(
  survivor: PlainPerson,
  loser: PlainPerson,
  answers: Answers,
): Partial<PlainPerson> {
  const asked = new Set(questionsOfFields(survivor, loser).map(({ matter }) => matter));
  const taken = MERGED_FIELDS.filter((field) => {
    if (asked.has(field.matter)) return answerTo(field.matter, answers) === 'loser';
    return !saysOf(field, survivor) && saysOf(field, loser);
  });
  return Object.fromEntries(
    taken.flatMap(({ columns }) => columns.map((column) => [column, loser[column]])),
  );
}

/** Ends what we know by the statements that the officer did not keep. @returns their keys @throws like `mergedFields` */
export async function withdrawOthers(
  rows: Writer,
  clashes: readonly StatementClash[],
  { answers, at }: { readonly answers: Answers; readonly at: number },
): Promise<RowsOf> {
  const withdrawn: Record<string, readonly string[]> = {};
  for (const { matter, table, of } of clashes) {
    const falls = answerTo(matter, answers) === 'survivor' ? of.loser : of.survivor;
    for (const id of falls) await rows.update<PersonStatement>(table, { id }, { knownTo: at });
    withdrawn[table.name] = [...(withdrawn[table.name] ?? []), ...falls];
  }
  return withdrawn;
}

function answerTo(matter: string, answers: Answers): Side {
  return answers.get(matter) ?? refuseRecord('merge-asks', matter);
}
