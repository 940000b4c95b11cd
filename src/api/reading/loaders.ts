import DataLoader from 'dataloader';
import type { HouseholdRow } from '../../records/queries/household-list';
import type { AsOf } from '../../records/two-times';
import type { Actor } from '../../services/actor';
import { Reads } from '../../services/reading/read-trail';
import type { NestedService } from '../../services/reading/nested.service';
import { toGiven } from '../service-record.types';
import type { ServiceRecordType } from '../service-record.types';
import { EnrolmentNode, RecognitionNode } from './statement-nodes';
import { toMember } from './member-node';
import type { MemberNode } from './member-node';

interface LoaderParts {
  readonly actor: Actor;
  readonly nested: NestedService;
}

/** What one request reads of the people and households on its pages: each thing once, by one statement. */
export class Loaders {
  readonly reads = new Reads();
  private readonly byTime = new Map<string, LoadersAt>();
  private last: LoadersAt | undefined;

  constructor(private readonly parts: LoaderParts) {}

  /** The loaders of a day, and of what was known at an instant. */
  at(at: AsOf): LoadersAt {
    const { last } = this;
    if (last !== undefined && last.time.on === at.on && last.time.knownAt === at.knownAt)
      return last;
    const key = `${at.on} ${at.knownAt}`;
    const known = this.byTime.get(key) ?? new LoadersAt(this.parts, this.reads, at);
    this.byTime.set(key, known);
    return (this.last = known);
  }
}

type OfMany<V> = (ids: readonly string[]) => Promise<V[]>;

/** One loader for each thing that can hang on a person or a household. */
export class LoadersAt {
  readonly household: DataLoader<string, HouseholdRow | null>;
  readonly members: DataLoader<string, MemberNode[]>;
  readonly recognitionsOfPeople: DataLoader<string, RecognitionNode[]>;
  readonly recognitionsOfHouseholds: DataLoader<string, RecognitionNode[]>;
  readonly enrolments: DataLoader<string, EnrolmentNode[]>;
  private readonly given = new Map<number, DataLoader<string, ServiceRecordType[]>>();

  constructor(
    private readonly parts: LoaderParts,
    private readonly reads: Reads,
    readonly time: AsOf,
  ) {
    const { actor, nested } = parts;
    const asked = (ids: readonly string[]) => ({ ids, at: time, reads });
    this.household = loader((ids) => nested.householdsOf(actor, asked(ids)));
    this.members = loader(async (ids) =>
      nodes(await nested.membersOf(actor, asked(ids)), toMember),
    );
    this.recognitionsOfPeople = loader(async (ids) =>
      nodes(await nested.recognitionsOfPeople(actor, asked(ids)), toRecognition),
    );
    this.recognitionsOfHouseholds = loader(async (ids) =>
      nodes(await nested.recognitionsOfHouseholds(actor, asked(ids)), toRecognition),
    );
    this.enrolments = loader(async (ids) =>
      nodes(await nested.enrolmentsOf(actor, asked(ids)), (one) => new EnrolmentNode(one)),
    );
  }

  /** What somebody was given, so many at most. */
  services(first: number): DataLoader<string, ServiceRecordType[]> {
    const { actor, nested } = this.parts;
    const known = this.given.get(first);
    if (known !== undefined) return known;
    const made = loader<ServiceRecordType[]>(async (ids) =>
      nodes(await nested.servicesOf(actor, { ids, reads: this.reads }, first), toGiven),
    );
    this.given.set(first, made);
    return made;
  }
}

function loader<V>(read: OfMany<V>): DataLoader<string, V> {
  return new DataLoader<string, V>(read);
}

function nodes<Row, Node>(groups: readonly Row[][], toNode: (row: Row) => Node): Node[][] {
  return groups.map((rows) => rows.map(toNode));
}

function toRecognition(read: ConstructorParameters<typeof RecognitionNode>[0]): RecognitionNode {
  return new RecognitionNode(read);
}
