import type { StepKind } from '../../records/entities/application-step.entity';
import type { ApplicationState } from '../../records/entities/application.entity';
import type { OfficeStep } from './file-input';

/** Which step can follow in which state, and the state it leads to. */
const FOLLOWS: Readonly<Record<ApplicationState, readonly (OfficeStep | 'decided')[]>> = {
  received: ['papers-asked', 'verified', 'forwarded', 'returned', 'withdrawn'],
  waiting: ['completed', 'returned', 'withdrawn'],
  verified: ['papers-asked', 'forwarded', 'decided', 'returned', 'withdrawn'],
  forwarded: ['papers-asked', 'decided', 'returned', 'withdrawn'],
  granted: ['appealed'],
  refused: ['appealed'],
  returned: ['appealed'],
  withdrawn: [],
  appealed: [],
};

const LEADS: Readonly<Record<StepKind, ApplicationState>> = {
  received: 'received',
  'papers-asked': 'waiting',
  completed: 'received',
  verified: 'verified',
  forwarded: 'forwarded',
  granted: 'granted',
  refused: 'refused',
  returned: 'returned',
  withdrawn: 'withdrawn',
  appealed: 'appealed',
};

/** States in which the office still owes an answer. */
export const OPEN_STATES = ['received', 'waiting', 'verified', 'forwarded'] as const;

/** Whether a step can follow now; 'decided' stands for either answer. */
export function canFollow(state: ApplicationState, step: OfficeStep | 'decided'): boolean {
  return FOLLOWS[state].includes(step);
}

/** The state after a step. */
export function stateAfter(step: StepKind): ApplicationState {
  return LEADS[step];
}

/** Whether the office still owes an answer. */
export function isOpen(state: ApplicationState): boolean {
  return OPEN_STATES.some((one) => one === state);
}

/** Whether a step says nothing without words: which papers, or why. */
export function needsNote(step: StepKind): boolean {
  return step === 'papers-asked' || step === 'returned';
}
