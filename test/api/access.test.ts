import type { GraphQLField, GraphQLInputType } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { ACCESS } from '../../src/api/access';
import { createSchema } from '../../src/api/schema';
import type { Role } from '../../src/services/actor';
import { PARTNER_SCOPES, PERMISSIONS, ROLES, SERVES } from '../../src/services/actor';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

const ASK_FOR_SECRETS = ['signIn', 'proveCode', 'offerSecondFactor', 'confirmSecondFactor'];
/** They end the session they are asked with, or want its secret: tried in test/services/staff. */
const ABOUT_THE_SESSION = ['signOut', 'actIn', 'changePassword', 'proveAgain'];
/** Nobody is an emergency reader for good: test/services/staff/emergency.test.ts makes one. */
const APPOINTED = ROLES.filter((role) => role !== 'emergency-reader');
/** Signing eleven accounts in hashes as many passwords. */
jest.setTimeout(180_000);
const schema = createSchema();
const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ of: String(type), field })),
);
const names = roots.map(({ of, field }) => `${of}.${field.name}`);

/** Some value that fits the type; the answer does not matter, only whether one is allowed to ask. */
function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return `[${anyValue(type.ofType)}]`;
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((one) => isNonNullType(one.type));
    return `{ ${needed.map((one) => `${one.name}: ${anyValue(one.type)}`).join(' ')} }`;
  }
  const moment = '"2026-11-23T05:00:00Z"';
  const values = { Int: '1', CivilDate: '"2026-11-23"', String: '"x"', ID: '"x"' };
  return { ...values, Instant: moment, Boolean: 'true' }[type.name] ?? '1';
}

function operation(of: string, field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((one) => isNonNullType(one.type));
  const given = needed.map((one) => `${one.name}: ${anyValue(one.type)}`).join(', ');
  const type = getNamedType(field.type);
  const below = isUnionType(type)
    ? '{ __typename ... on Refusal { code } }'
    : isObjectType(type)
      ? '{ __typename }'
      : '';
  return `${of.toLowerCase()} { ${field.name}${given && `(${given})`} ${below} }`;
}

test('every root field has a rule and every rule a root field', () => {
  const watched = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  const all = [...names, ...watched.map((name) => `Subscription.${name}`)];
  expect(all.sort()).toEqual(Object.keys(ACCESS).sort());
});

test('what needs no sign-in is what a citizen’s front end asks, and the way in', () => {
  const open = Object.keys(ACCESS).filter(
    (name) => ACCESS[name] === 'anyone' || ACCESS[name] === 'eligibility.assess',
  );
  expect(open.sort()).toEqual([
    'Mutation.confirmSecondFactor',
    'Mutation.offerSecondFactor',
    'Mutation.proveCode',
    'Mutation.signIn',
    'Mutation.signOut',
    'Query.article',
    'Query.articles',
    'Query.assessEligibility',
    'Query.cardValidity',
    'Query.careAfterCard',
    'Query.facts',
    'Query.fiveYearRule',
    'Query.householdContribution',
    'Query.householdPlan',
    'Query.housingLoan',
    'Query.insuranceContribution',
    'Query.insuranceCost',
    'Query.keepsStanding',
    'Query.me',
    'Query.paymentMonths',
    'Query.place',
    'Query.povertyStandard',
    'Query.programme',
    'Query.programmes',
    'Query.unemploymentMonths',
  ]);
});

describe('each role at each root field', () => {
  let app: TestApp;
  const tokens = new Map<string, string | undefined>();
  beforeAll(async () => {
    app = await bootApp();
    tokens.set('visitor', undefined);
    for (const role of APPOINTED) {
      tokens.set(role, await app.signedIn(role, SERVES[role] === 'units' ? '04456' : undefined));
    }
    const { key } = await app.services.partners.add(
      { kind: 'system', job: 'test' },
      {
        handle: 'doi-tac',
        name: 'Đối tác',
        scopes: [...PARTNER_SCOPES],
        unitCodes: null,
        budgetPerMinute: 1_000_000,
      },
    );
    tokens.set('partner', key);
  });
  afterAll(() => app.stop());

  /** 'UNAUTHENTICATED', 'FORBIDDEN', or 'passes' for whatever comes after the door. */
  async function outcome(who: string, at: (typeof roots)[number]): Promise<string> {
    const { data, errors } = await app.ask(operation(at.of, at.field), {}, tokens.get(who));
    const refused = errors?.[0]?.extensions.code ?? data?.[at.field.name]?.['code'] ?? 'none';
    expect(refused).not.toBe('TOO_MANY_REQUESTS');
    // A wrong password or code is no refusal at the door.
    if (ASK_FOR_SECRETS.includes(at.field.name)) return 'passes';
    return refused === 'UNAUTHENTICATED' || refused === 'FORBIDDEN' ? refused : 'passes';
  }

  function expected(who: string, name: string): string {
    const rule = ACCESS[name];
    if (rule === undefined) return 'FORBIDDEN';
    if (rule === 'anyone') return 'passes';
    const allowed = PERMISSIONS[rule] as readonly string[];
    const open = who === 'partner' && allowed.includes('visitor');
    if (open || allowed.includes(who)) return 'passes';
    return who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  }

  test.each(['visitor', 'partner', ...APPOINTED] as const)(
    '%s',
    async (who: Role | 'visitor' | 'partner') => {
      const found: Record<string, string> = {};
      const wanted: Record<string, string> = {};
      for (const at of roots.filter(({ field }) => !ABOUT_THE_SESSION.includes(field.name))) {
        const name = `${at.of}.${at.field.name}`;
        found[name] = await outcome(who, at);
        wanted[name] = expected(who, name);
      }
      expect(found).toEqual(wanted);
    },
  );

  test('the matrix is not empty on either side', () => {
    const all = ['visitor', 'partner', ...APPOINTED].flatMap((who) =>
      names.map((name) => expected(who, name)),
    );
    for (const kind of ['passes', 'FORBIDDEN', 'UNAUTHENTICATED']) {
      expect(all.filter((one) => one === kind).length).toBeGreaterThan(5);
    }
  });
});

test('a root field without a rule is refused to everyone', async () => {
  const table = ACCESS as Record<string, unknown>;
  const rule = table['Query.facts'];
  delete table['Query.facts'];
  const app = await bootApp();
  try {
    const { errors } = await app.ask('{ facts { key } }', {}, await app.signedIn('admin'));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  } finally {
    await app.stop();
    // Last in the table again, which is where order does not matter.
    table['Query.facts'] = rule;
  }
});
