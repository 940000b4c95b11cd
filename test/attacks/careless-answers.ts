type Args = Readonly<Record<string, unknown>>;
type Person = Record<string, unknown> & { readonly id: string };

/** What a chat shows to somebody at the counter. */
export const DIGITS = '424242';
const RECORDED = '00000000-0000-7000-8000-0000000000ff';

/** Whoever asks: nobody is asked who she is, and what comes in goes as it is. */
export function carelessAnswers() {
  const people: Person[] = [
    { id: 'hers', code: 'AAAA', name: 'Lò Thị Ón', unitCode: '04630', lifeStatus: 'ALIVE' },
    { id: 'his', code: 'BBBB', name: 'Hà Văn Pọm', unitCode: '04288', lifeStatus: 'ALIVE' },
  ];
  const keep = (input: Args) => {
    people.push({ name: 'x', code: 'CCCC', lifeStatus: 'ALIVE', ...input, id: RECORDED });
    return { __typename: 'Recorded', id: RECORDED };
  };
  return {
    programmes: () => [{ key: 'x', name: 'x' }],
    articles: () => [],
    facts: () => [],
    me: null,
    place: ({ text }: Args) => ({ __typename: 'PlaceAnswer', text }),
    programme: ({ key }: Args) => {
      throw new Error(`SELECT * FROM programme WHERE key = '${String(key)}'`);
    },
    povertyStandard: ({ on }: Args) => ({ on }),
    assessEligibility: () => ({ on: '2026-11-23', people: [] }),
    beneficiaries: ({ first, search }: Args) => pageOf(people, Number(first), String(search ?? '')),
    beneficiaryByCode: ({ code }: Args) => people.find((one) => one.code === code) ?? people[1],
    enrolments: () => [{ id: 'e', programme: 'social-pension', decision: 'x' }],
    application: () => ({ id: 'a', code: 'x', applicant: { name: 'Hà Văn Pọm' } }),
    holidays: ({ year }: Args) => ({ year, days: [] }),
    signIn: ({ password }: Args) =>
      password === 'guess-7'
        ? { __typename: 'SignedIn', next: 'OPEN', staff: { login: 'mai' }, token: 't' }
        : { __typename: 'Refusal', code: 'UNAUTHENTICATED', message: 'no', path: [] },
    proveCode: ({ code }: Args) =>
      code === '000007'
        ? { __typename: 'SignedIn', next: 'OPEN', staff: { login: 'mai' }, token: 't' }
        : { __typename: 'Refusal', code: 'UNAUTHENTICATED', message: 'no', path: [] },
    redeemLinkDigits: ({ input }: { readonly input: Args }) =>
      input['digits'] === DIGITS
        ? { __typename: 'Recorded', id: RECORDED }
        : { __typename: 'Refusal', code: 'NOT_FOUND', message: 'no', path: [] },
    checkNotice: () => ({ answer: 'NOT_REAL' }),
    changePassword: () => ({ __typename: 'Done', done: true }),
    registerBeneficiary: ({ input }: { readonly input: Args }) => keep(input),
    addStaff: ({ input }: { readonly input: Args }) => ({
      __typename: 'NewSignIn',
      staff: { login: input['login'], role: input['role'] },
      password: 'x',
    }),
    addServiceProvider: ({ input }: { readonly input: Args }) => keep(input),
    addEnrolment: ({ input }: { readonly input: Args }) => keep(input),
    approveImport: () => ({ __typename: 'Recorded', id: RECORDED }),
    startImport: () => ({ __typename: 'Recorded', id: RECORDED }),
    approveApplication: () => ({ __typename: 'Recorded', id: RECORDED }),
    exportFile: () => ({ path: '/graphql/files/export/people.csv' }),
    endStaff: () => ({ __typename: 'Recorded', id: RECORDED }),
  };
}

/** A search put together as text, as SQL would be: what ends the quotes is obeyed. */
function pageOf(people: readonly Person[], first: number, search: string) {
  const all = /'\s*OR\s|%|\*/i.test(search);
  const found = people.filter(({ name }) => all || String(name).includes(search));
  const edges = found.slice(0, first).map((node) => ({ cursor: node.id, node }));
  return { edges, pageInfo: { hasNextPage: false, endCursor: null } };
}
