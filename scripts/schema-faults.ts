import type { GraphQLSchema } from 'graphql';
import {
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

export interface Compared {
  /** What clients were last given, and when. */
  readonly released: GraphQLSchema;
  readonly releasedOn: string;
  readonly current: GraphQLSchema;
  /** What schema/CHANGELOG.md says under "Unreleased". */
  readonly unreleased: string;
  /** 'YYYY-MM-DD' */
  readonly today: string;
}

/** 'Since 2026-11-26, until 2027-06-01: use `x`.' */
const DATED = /^Since (\d{4}-\d{2}-\d{2}), until (\d{4}-\d{2}-\d{2}): \S/;
const LEAST_MONTHS = 6;

/**
 * What keeps a schema from being given to clients: a breaking change that the changelog does not quote, a
 * deprecation without dates or with less than six months, and something deprecated that went before its day.
 */
export function schemaFaults(compared: Compared): readonly string[] {
  return [...unrecorded(compared), ...undated(compared), ...goneTooSoon(compared)];
}

function unrecorded({ released, current, unreleased }: Compared): string[] {
  return findBreakingChanges(released, current).flatMap(({ type, description }) =>
    unreleased.includes(description)
      ? []
      : [
          `${type}: ${description} Keep it, or quote this sentence under Unreleased in schema/CHANGELOG.md.`,
        ],
  );
}

function undated({ released, releasedOn, current }: Compared): string[] {
  const before = deprecationsOf(released);
  return [...deprecationsOf(current)].flatMap(([name, reason]) => {
    const [since, until] = datesOf(reason);
    if (since === undefined || until === undefined) {
      return [`${name}: a deprecation says "Since YYYY-MM-DD, until YYYY-MM-DD: what to use".`];
    }
    const said = before.get(name);
    const given = said === undefined ? releasedOn : datesOf(said)[0];
    // Dating a new one before the last release, or moving an old one back, would shorten the notice.
    if (given !== undefined && since < given)
      return [`${name}: its notice cannot begin before ${given}.`];
    return until < monthsAfter(since)
      ? [`${name}: it must live for six months from ${since}.`]
      : [];
  });
}

function goneTooSoon({ released, current, today }: Compared): string[] {
  const now = namesOf(current);
  return [...deprecationsOf(released)].flatMap(([name, reason]) => {
    const until = datesOf(reason)[1];
    if (now.has(name) || until === undefined || until <= today) return [];
    return [`${name}: it was promised until ${until} and is gone.`];
  });
}

function datesOf(reason: string): [since?: string, until?: string] {
  const [, since, until] = DATED.exec(reason) ?? [];
  return since === undefined || until === undefined ? [] : [since, until];
}

function monthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const end = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + LEAST_MONTHS, 1));
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(date.getUTCDate(), last));
  return end.toISOString().slice(0, 10);
}

interface Named {
  readonly name: string;
  readonly reason: string | null;
}

function deprecationsOf(schema: GraphQLSchema): Map<string, string> {
  const told = partsOf(schema).flatMap(({ name, reason }) =>
    reason === null ? [] : [[name, reason] as const],
  );
  return new Map(told);
}

function namesOf(schema: GraphQLSchema): Set<string> {
  return new Set(partsOf(schema).map(({ name }) => name));
}

/** Everything that can be deprecated: fields, arguments, input fields, values of enums. */
function partsOf(schema: GraphQLSchema): Named[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const part = (name: string, reason: string | null | undefined) => ({
      name: `${type.name}.${name}`,
      reason: reason ?? null,
    });
    if (isEnumType(type))
      return type.getValues().map((one) => part(one.name, one.deprecationReason));
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((one) => part(one.name, one.deprecationReason));
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      part(field.name, field.deprecationReason),
      ...field.args.map((arg) => part(`${field.name}(${arg.name})`, arg.deprecationReason)),
    ]);
  });
}

/** What a changelog says under Unreleased; '' when it has no such part. */
export function unreleasedOf(changelog: string): string {
  return changelog.split(/^## /m).find((part) => part.startsWith('Unreleased')) ?? '';
}
