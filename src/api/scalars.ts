import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { civilDate } from '../shared/civil-date';

/** A day of the calendar, 'YYYY-MM-DD'. */
export const DayScalar = textScalar({
  name: 'CivilDate',
  description: 'Ngày, viết NĂM-THÁNG-NGÀY — A real day written as YYYY-MM-DD.',
  read: (text) => civilDate(text),
  wrong: 'A date must be a real day written as YYYY-MM-DD.',
});

/** A day of which the month or the day may be unknown. */
export const PartialDayScalar = textScalar({
  name: 'PartialDate',
  description: 'Ngày có thể thiếu — YYYY, YYYY-MM or YYYY-MM-DD; what is left out is unknown.',
  read: (text) => {
    civilDate(`${text}${'-01-01'.slice(Math.max(0, text.length - 4))}`);
    return text;
  },
  wrong: 'A date must be written as YYYY, YYYY-MM or YYYY-MM-DD and be real.',
});

/** A moment as ISO 8601 text; what comes in is read by `as-of.args.ts`. */
export const InstantScalar = textScalar({
  name: 'Instant',
  description: 'Thời điểm UTC theo ISO 8601 — A moment in UTC, ISO 8601.',
  read: (text) => text,
  wrong: 'A moment must be ISO 8601 text.',
});

/** UTC milliseconds as the scalar `Instant` tells them. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** Money: whole đồng, which outgrow GraphQL's 32-bit Int. */
export const VndScalar: GraphQLScalarType<number, number> = new GraphQLScalarType<number, number>({
  name: 'Vnd',
  description: 'Số tiền, tròn đồng — Money in whole đồng.',
  serialize: Number,
  parseValue: wholeNumber,
  parseLiteral: (node) => wholeNumber(node.kind === Kind.INT ? Number(node.value) : node.kind),
});

function wholeNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong('Money must be a whole number of đồng, not negative.');
}

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly read: (text: string) => string;
  readonly wrong: string;
}

function textScalar(of: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || value.length > 40) throw wrong(of.wrong);
    try {
      return of.read(value);
    } catch {
      throw wrong(of.wrong);
    }
  };
  return new GraphQLScalarType<string, string>({
    name: of.name,
    description: of.description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** Carries its code, so that the sentence survives masking; the value itself is never repeated. */
function wrong(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}
