import type { Probe } from './probe';
import { ask, query } from './probe';

/** The sentences of graphql-js that clairvoyance reads; none of ours may look like one. */
const LEARNS =
  /Cannot query field|Did you mean|Unknown argument|must have a selection of subfields|must not have a selection|is required, but it was not provided|Unknown type|Expected (type|value)|cannot represent|of type ["“'][\w![\]]+["”']/;

const VERBS = [
  'get',
  'list',
  'find',
  'add',
  'create',
  'update',
  'delete',
  'remove',
  'set',
  'search',
];
const NOUNS = [
  ...['user', 'users', 'me', 'account', 'admin', 'login', 'password', 'token', 'session', 'role'],
  ...['person', 'people', 'citizen', 'household', 'member', 'payment', 'benefit', 'programme'],
  ...['application', 'document', 'file', 'import', 'export', 'report', 'audit', 'log', 'config'],
  ...['secret', 'key', 'health', 'debug', 'system', 'status', 'node', 'search', 'message', 'note'],
];
const ENDINGS = ['', 'ById', 'ByName', 'List', 'Count', 'All'];

/** 2,000 names as such a list holds them: plain nouns first, then verbs and nouns. */
function wordList(): readonly string[] {
  const pairs = ENDINGS.flatMap((ending) =>
    VERBS.flatMap((verb) =>
      NOUNS.map((noun) => `${verb}${noun.charAt(0).toUpperCase()}${noun.slice(1)}${ending}`),
    ),
  );
  return [...NOUNS, ...pairs].slice(0, 2_000);
}

/** As the tool sends them, and as many as pass our bound for root fields. */
const GROUP = 50;
const WITHIN_BOUNDS = 5;

/** Guessing the schema from what errors say. */
export const CLAIRVOYANCE: readonly Probe[] = [
  {
    name: 'word list of 2,000 names',
    sends:
      '2,000 guessed root fields, fifty a request and five a request, and compares the answers',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: async (at) => {
      const words = wordList();
      const texts = new Set<string>();
      let answer = await ask(at, '{ qwertyuiop }');
      for (let from = 0; from < words.length && ![...texts].some((one) => LEARNS.test(one));) {
        const group = words.slice(from, (from += GROUP));
        texts.add((await ask(at, `{ ${group.join(' ')} }`)).text);
        answer = await ask(at, `{ ${group.slice(0, WITHIN_BOUNDS).join(' ')} }`);
        texts.add(answer.text);
      }
      return { answer, won: texts.size > 2 || [...texts].some((text) => LEARNS.test(text)) };
    },
  },
  {
    name: 'right and wrong names beside each other',
    sends: 'a field that exists, without what it needs, and one that does not',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: async (at) => {
      const [right, wrong] = [await ask(at, '{ programmes }'), await ask(at, '{ programmez }')];
      return { answer: right, won: right.text !== wrong.text };
    },
  },
  ...[
    ['a missing argument', '{ programme { key } }'],
    ['an argument that is nearly right', '{ programme(keyy: "x") { key } }'],
    ['an argument of another type', '{ programme(key: 1) { key } }'],
    ['a field below that is nearly right', '{ programmes { keyy } }'],
    ['a type that is nearly right', '{ programmes { ... on Programm { key } } }'],
    ['a variable of an unknown type', 'query Q($x: EligibilityInpu) { programmes { key } }'],
  ].map(([what = '', text = '']): Probe => ({
    name: `regexes: ${what}`,
    sends: text,
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query(text, (answer) => LEARNS.test(answer.text)),
  })),
  {
    name: 'regexes: a field of an input that is nearly right',
    sends: 'a variable with agee instead of age',
    expects: [400, 'BAD_USER_INPUT'],
    attack: async (at) => {
      const answer = await ask(
        at,
        'query Q($on: CivilDate, $onn: Foo) { programmes(on: $on) { key } }',
      );
      const { text } = await ask(
        at,
        'query Q($input: EligibilityInput!) { assessEligibility(input: $input) { on } }',
        { variables: { input: { people: [{ facts: { birth: { agee: 3 } } }] } } },
      );
      const told = { ...answer, text };
      return { answer: told, won: LEARNS.test(text) || LEARNS.test(answer.text) };
    },
  },
];
