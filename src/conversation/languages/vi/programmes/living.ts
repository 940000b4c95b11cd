import type { ProgrammesWords } from '../../words';

export const livingProgrammes = {} as const satisfies Partial<ProgrammesWords>;
