import { knownPeople, rowsAbove } from './find-duplicates';
import type { RowFlow } from './row-flow';
import { undoPerson } from './undo-people';
import { PeopleWriting } from './write-people';

export type { EnrolmentRead } from './write-people';

/** Rows about people who are to be registered: whoever may be known already waits for the officer. */
export const PEOPLE_FLOW: RowFlow = {
  takesNew: true,
  look: async (rows, block, { jobId, scope }) => {
    const numbered = block.map(({ key, rowNumber }) => ({ ...key, rowNumber }));
    const known = await knownPeople(rows, numbered, scope);
    const above = await rowsAbove(rows, jobId, numbered);
    return numbered.map((key) => {
      const [inRecords, inFile] = [known(key), above(key)];
      return {
        findings: [...inRecords.findings, ...inFile.findings],
        candidates: [...inRecords.candidates, ...inFile.candidates],
      };
    });
  },
  writeNext: (work) => new PeopleWriting(work).next(),
  undo: undoPerson,
};
