import type { FactKey } from '../../policy';
import { PROGRAMMES } from '../../policy';
import type { Claim } from './read-claims';
import type { Piece, Reading } from './reading';

/** Is housing what the talk is about: named in the message, else in view and nothing else named? */
export function isOnHousing({ found }: Reading, inView: readonly string[]): boolean {
  const named = found.flatMap(({ means }) => {
    if (means.kind === 'domain') return [means.domain];
    return means.kind === 'programmes' ? means.programmes.map(domainOf) : [];
  });
  const about = named.length > 0 ? named : inView.map(domainOf);
  return about.includes('housing');
}

/** Is unemployment benefit named in the message, or else what the talk is about? */
export function isOnUnemployment({ found }: Reading, inView: readonly string[]): boolean {
  const named = found.flatMap(({ means }) =>
    means.kind === 'programmes' ? means.programmes.map((key): string => key) : [],
  );
  return (named.length > 0 ? named : inView).includes('unemployment-benefit');
}

/** After the job the wage is the average that was insured: 'lương 8 triệu'. */
export function asAverage(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (piece.fact === 'wage' ? { ...piece, fact: 'averageWage' } : piece));
}

/** Asked about a house, people call their whole income a wage: 'lương 20 triệu'. */
export function asIncome(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (piece.fact === 'wage' ? { ...piece, fact: 'income' } : piece));
}

/** The group of buyers that a claim says besides: a worker, an official, somebody whose land was taken. */
export function housingGroupOf({ row, denied }: Claim): { fact: FactKey; value: string[] } | null {
  if (denied === 'denied' || !('housing' in row) || row.housing === undefined) return null;
  return { fact: 'housingGroup', value: [row.housing] };
}

function domainOf(programme: string): string | undefined {
  return PROGRAMMES.find(({ key }) => key === programme)?.domain;
}
