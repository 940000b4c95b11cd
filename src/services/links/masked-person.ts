import type { Beneficiary } from '../../records/entities/beneficiary.entity';

type Named = Pick<Beneficiary, 'displayName' | 'birthFrom' | 'birthTo'>;

/** 'Nguyễn V. A.': enough to tell people of one family apart, too little for a stranger. */
export function shortName({ displayName }: Pick<Beneficiary, 'displayName'>): string {
  const [first = '', ...rest] = displayName.trim().split(/\s+/);
  const initials = rest.map((word) => `${[...word][0] ?? ''}.`);
  return initials.length === 0 ? `${[...first][0] ?? ''}.` : [first, ...initials].join(' ');
}

/** 'Nguyễn V. A., 19**': the name with the century of birth, where that is known. */
export function maskedPerson(person: Named): string {
  const [from, to] = [person.birthFrom?.slice(0, 2), person.birthTo?.slice(0, 2)];
  return from === undefined || from !== to ? shortName(person) : `${shortName(person)}, ${from}**`;
}
