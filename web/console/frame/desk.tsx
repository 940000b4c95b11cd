import { createContext, useContext } from 'react';
import type { MeFragment } from '../api/generated';

/** The one at this desk, and how what she does is carried out. */
export interface Desk {
  readonly staff: MeFragment;
  /**
   * Carries a step out; where the office wants to know again who is here, it asks and then goes on. What was refused
   * is said, and null comes back.
   */
  readonly act: <Result>(step: () => Promise<Result>) => Promise<Result | null>;
  /** Says one sentence at the foot of the page. */
  readonly say: (sentence: string) => void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('Nobody is at the desk above this part of the page.');
  return desk;
}
