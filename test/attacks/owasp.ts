import type { Answer, Probe, Target } from './probe';
import { got } from './probe';

/** Somebody with an account, and a person of a commune that she does not serve. */
export interface World {
  /** Of an officer of one commune; null where nobody is asked who she is. */
  readonly officer: string | null;
  /** Of whoever enters accounts, and sees no citizen. */
  readonly admin: string | null;
  readonly his: { readonly id: string; readonly code: string; readonly file: string };
}

type Who = 'officer' | 'admin' | 'nobody';

function as(at: Target, token: string | null, body: object): Promise<Answer> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  return at.send({ headers, body });
}

/** An operation of somebody, and whether its answer is what she must not have. */
function by(
  world: World,
  who: Who,
  [query, won = got]: readonly [string, ((one: Answer) => boolean)?],
) {
  return async (at: Target) => {
    const answer = await as(at, who === 'nobody' ? null : world[who], { query });
    return { answer, won: won(answer) };
  };
}

/** A call of a mutation; `done` is the type that it returns when it was done. */
function call(text: string, done = 'Recorded'): readonly [string, (one: Answer) => boolean] {
  return [
    `mutation { out: ${text} { __typename ... on Refusal { code } } }`,
    ({ text: said }) => said.includes(`"__typename":"${done}"`),
  ];
}

/** Broken object-level authorisation: what belongs to another commune, by its id. */
function bola(world: World): Probe[] {
  const { id, code, file } = world.his;
  const reads: Record<string, string> = {
    'a person by her code': `{ beneficiaryByCode(code: "${code}") { name } }`,
    'what somebody receives': `{ enrolments(beneficiaryId: "${id}") { id } }`,
    'a file by its id': `{ application(id: "${file}") { applicant { name } } }`,
  };
  return [
    ...Object.entries(reads).map(([what, text]): Probe => ({
      name: `BOLA: ${what}`,
      sends: 'the id of another commune, as an officer',
      expects: [200, 'NOT_FOUND'],
      attack: by(world, 'officer', [text]),
    })),
    {
      name: 'BOLA: a search by parts of SQL',
      sends: "a search for ' OR 1=1 --, and looks for people of another commune",
      expects: [200, 'none'],
      attack: by(world, 'officer', [
        `{ beneficiaries(first: 50, search: "' OR 1=1 --") { edges { node { name } } } }`,
        ({ text }) => text.includes('Hà Văn Pọm'),
      ]),
    },
    {
      name: 'BOLA: a write about somebody else’s person',
      sends: 'an enrolment for a person of another commune',
      expects: [200, 'NOT_FOUND'],
      attack: by(
        world,
        'officer',
        call(
          `addEnrolment(input: { beneficiaryId: "${id}", programme: "social-pension", decision: "QĐ 1/QĐ", decidedOn: "2026-11-01", validFrom: "2026-11-01" })`,
        ),
      ),
    },
  ];
}

const STAFF_ONLY: readonly (readonly [what: string, call: string, done?: string])[] = [
  ['a person entered', 'registerBeneficiary(input: { name: "x", unitCode: "04630" })'],
  ['an account made', 'addStaff(input: { login: "eve", grant: { role: ADMIN } })', 'NewSignIn'],
  ['an import approved', 'approveImport(id: "x", contentHash: "x")'],
  ['a file approved', 'approveApplication(id: "x", version: 1, contentHash: "x")'],
  ['a password changed', 'changePassword(password: "another-long-one")', 'Done'],
];

/** Broken function-level authorisation: an operation of staff, as nobody and as the wrong role. */
function bfla(world: World): Probe[] {
  return [
    ...STAFF_ONLY.map(([what, text, done]): Probe => ({
      name: `BFLA: ${what}, as nobody`,
      sends: 'a mutation of staff without a session',
      expects: [200, 'UNAUTHENTICATED'],
      attack: by(world, 'nobody', call(text, done)),
    })),
    {
      name: 'BFLA: an account made, as an officer',
      sends: 'a mutation of the administrator',
      expects: [200, 'FORBIDDEN'],
      attack: by(
        world,
        'officer',
        call('addStaff(input: { login: "eve", grant: { role: ADMIN } })', 'NewSignIn'),
      ),
    },
    {
      name: 'BFLA: people read, as the administrator',
      sends: 'the list of people by whoever only enters accounts',
      expects: [200, 'FORBIDDEN'],
      attack: by(world, 'admin', ['{ beneficiaries(first: 1) { edges { node { name } } } }']),
    },
    {
      name: 'BFLA: an export of everybody',
      sends: 'a link to a file of all communes, as nobody',
      expects: [200, 'UNAUTHENTICATED'],
      attack: by(world, 'nobody', ['{ exportFile(list: PEOPLE, format: CSV) { path } }']),
    },
    {
      name: 'JWT forge',
      sends: 'a token of nobody’s making with the role admin and the algorithm none',
      expects: [200, 'UNAUTHENTICATED'],
      attack: async (at) => {
        const part = (one: object) => Buffer.from(JSON.stringify(one)).toString('base64url');
        const forged = `${part({ alg: 'none' })}.${part({ sub: 'canbo', role: 'admin' })}.`;
        const answer = await as(at, forged, {
          query: '{ beneficiaries(first: 1) { edges { node { name } } } }',
        });
        return { answer, won: got(answer) };
      },
    },
  ];
}

const REGISTER =
  'mutation M($input: BeneficiaryInput!) { registerBeneficiary(input: $input) { ... on Recorded { id } } }';

/** Mass assignment: columns that no form has. */
function massAssignment(world: World): Probe[] {
  const more: Record<string, object> = {
    'the life status': { lifeStatus: 'DEAD' },
    'the id': { id: '00000000-0000-7000-8000-000000000001' },
    'the code': { code: '0000000000' },
    'who registered': { registeredBy: 'somebody-else' },
    'the version': { version: 99 },
  };
  return Object.entries(more).map(([what, column]): Probe => ({
    name: `mass assignment: ${what}`,
    sends: `a new person with ${Object.keys(column).join('')} beside her name`,
    expects: [400, 'BAD_USER_INPUT'],
    attack: async (at) => {
      const input = { name: 'Lò Thị Mỷ', unitCode: '04630', ...column };
      const answer = await as(at, world.officer, { query: REGISTER, variables: { input } });
      return { answer, won: answer.text.includes('"id"') };
    },
  }));
}

const PEOPLE = (args: string) => `{ beneficiaries(${args}) { edges { node { name } } } }`;

/** Numbers and days at and beyond what columns hold, from somebody who may write. */
function bounds(world: World): Probe[] {
  const provider = (name: string, day: string) =>
    call(
      `addServiceProvider(input: { code: "cs-${name.length}", kind: CARE_FACILITY, name: "${name}", unitCode: "04630", fromDay: "${day}" })`,
    );
  return [
    ...['-1', '0', '101', '2147483647'].map((first): Probe => ({
      name: `first: ${first}`,
      sends: 'a page of that many people',
      expects: first === '2147483647' ? [400, 'TOO_MUCH_ASKED'] : [200, 'BAD_INPUT'],
      attack: by(world, 'officer', [PEOPLE(`first: ${first}`)]),
    })),
    {
      name: 'first: 99999999999999',
      sends: 'more than 32 bits hold',
      expects: [400, 'TOO_MUCH_ASKED'],
      attack: by(world, 'officer', [PEOPLE('first: 99999999999999')]),
    },
    {
      name: 'a year of 2147483647',
      sends: 'the holidays of a year beyond every calendar',
      expects: [200, 'BAD_INPUT'],
      attack: by(world, 'officer', ['{ holidays(year: 2147483647) { year } }']),
    },
    ...['9007199254740993', '-1', '1e15'].map((amount): Probe => ({
      name: `an amount of ${amount} đồng`,
      sends: 'an enrolment with it',
      expects: [400, 'BAD_INPUT'],
      attack: by(
        world,
        'officer',
        call(
          `addEnrolment(input: { beneficiaryId: "${world.his.id}", programme: "social-pension", decision: "QĐ 1/QĐ", decidedOn: "2026-11-01", validFrom: "2026-11-01", amount: ${amount} })`,
        ),
      ),
    })),
    {
      name: 'date 9999-99-99 in a write',
      sends: 'a provider from a day that no calendar has',
      expects: [400, 'BAD_INPUT'],
      attack: by(world, 'officer', provider('Trung tâm', '9999-99-99')),
    },
    {
      name: 'a name of 100,000 letters',
      sends: 'more than the column holds, just within the body',
      expects: [200, 'BAD_INPUT'],
      attack: by(world, 'officer', provider('x'.repeat(90_000), '2026-01-01')),
    },
    {
      name: 'an upload named by a path',
      sends: 'an import of ../../../etc/passwd',
      expects: [200, 'BAD_INPUT'],
      attack: by(
        world,
        'officer',
        call(
          'startImport(input: { form: PEOPLE, upload: "../../../etc/passwd", fileName: "../../../etc/passwd" })',
        ),
      ),
    },
  ];
}

/** The lists of OWASP and crAPI for people with and without an account. */
export function owasp(world: World): Readonly<Record<string, readonly Probe[]>> {
  return {
    'objects of others': bola(world),
    'operations of others': bfla(world),
    'columns of others': massAssignment(world),
    bounds: bounds(world),
  };
}
