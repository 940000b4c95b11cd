import type { MemberRole } from '../../records/entities/household-member.entity';
import { pick } from '../../shared/random';
import type { Random } from '../../shared/random';
import { someName } from './peoples';
import type { People } from './peoples';

/** Somebody who does not exist, by her place in a house. */
export interface Kin {
  readonly role: MemberRole;
  readonly name: string;
  readonly sex: 'female' | 'male';
  /** Days between which the birth lies; the same day twice when it is known. */
  readonly birthFrom: string;
  readonly birthTo: string;
  /** Grown up: may have a telephone. */
  readonly grown: boolean;
}

/** How a house is made up, with its share; the numbers are invented after what the uplands look like. */
type Shape =
  'alone' | 'couple' | 'family' | 'three-generations' | 'single-parent' | 'with-grandchildren';
const SHAPES: readonly (readonly [Shape, number])[] = [
  ['alone', 0.07],
  ['couple', 0.12],
  ['family', 0.5],
  ['three-generations', 0.23],
  ['single-parent', 0.05],
  ['with-grandchildren', 0.03],
];

/** The people of one house, its head first. @param year in which they live there */
export function inventKin(people: People, year: number, random: Random): readonly Kin[] {
  const house = new House(people, year, random);
  const some = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const shape = someShape(random);
  if (shape === 'alone') house.add('head', random() < 0.7 ? 'female' : 'male', some(45, 92));
  else if (shape === 'couple') {
    const age = some(24, 84);
    house.add('head', 'male', age).marriedIn('spouse', age - some(-2, 5));
  } else if (shape === 'with-grandchildren') {
    house.add('head', 'female', some(58, 82)).young('grandchild', some(2, 15), some(1, 2));
  } else {
    const mother = some(21, 52);
    if (shape === 'single-parent') house.add('head', 'female', mother);
    else house.add('head', 'male', mother + some(-1, 6)).marriedIn('spouse', mother);
    house.young('child', mother - some(18, 24), some(1, people.children));
    if (shape === 'three-generations') {
      const age = mother + some(21, 34);
      if (random() < 0.6) house.add('parent', 'male', age + some(0, 4));
      house.marriedIn('parent', age);
    }
  }
  return house.kin;
}

/** Who has been put into a house so far; they bear one family name but for those who married in. */
class House {
  readonly kin: Kin[] = [];
  private readonly family: string;

  constructor(
    private readonly people: People,
    private readonly year: number,
    private readonly random: Random,
  ) {
    this.family = pick(people.families, random);
  }

  add(role: MemberRole, sex: Kin['sex'], age: number): this {
    return this.named(this.family, { role, sex, age });
  }

  /** A woman of another family. */
  marriedIn(role: MemberRole, age: number): this {
    return this.named(pick(this.people.families, this.random), { role, sex: 'female', age });
  }

  /** Children of one after the other, the oldest first; none that is still to be born. */
  young(role: MemberRole, oldest: number, howMany: number): this {
    for (let age = oldest, left = howMany; left > 0 && age >= 0; left -= 1) {
      this.add(role, sexOf(this.random), age);
      age -= 1 + Math.floor(this.random() * 4);
    }
    return this;
  }

  private named(
    family: string,
    { role, sex, age }: Pick<Kin, 'role' | 'sex'> & { readonly age: number },
  ): this {
    const name = someName(this.people, { family, sex }, this.random);
    const born = birth(this.year - Math.max(0, age), this.random);
    this.kin.push({ role, sex, name, ...born, grown: age >= 16 });
    return this;
  }
}

function someShape(random: Random): Shape {
  let left = random();
  for (const [shape, share] of SHAPES) {
    left -= share;
    if (left < 0) return shape;
  }
  return 'family';
}

function sexOf(random: Random): Kin['sex'] {
  return random() < 0.52 ? 'male' : 'female';
}

/** Old papers often give the year only. */
function birth(year: number, random: Random): Pick<Kin, 'birthFrom' | 'birthTo'> {
  if (year < 1962 && random() < 0.55)
    return { birthFrom: `${year}-01-01`, birthTo: `${year}-12-31` };
  // Up to September: nobody is born after the day as of which the house is told.
  const day = `${year}-${two(1 + Math.floor(random() * 9))}-${two(1 + Math.floor(random() * 28))}`;
  return { birthFrom: day, birthTo: day };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
