import type { ProgrammesWords } from '../../words';

export const meritProgrammes = {} as const satisfies Partial<ProgrammesWords>;
