import { buildSchema } from 'graphql';
import { createSchema } from '../../src/api/schema';
import { addressInputs, circles, pointsOfInterest } from './inql';

/** What InQL would read in the schema, if it got hold of it; the control has one of each. */
const ours = createSchema();
const CARELESS = buildSchema(`
  type Query { me: User importPaste(url: String): Paste }
  type User { name: String passwordHash: String friends: [User] }
  type Paste { owner: User }
  input Hook { webhook: String }
`);

test('circular references: none, so that no query is deeper than the schema', () => {
  expect(circles(CARELESS)).toContain('User > User');
  expect(circles(ours)).toEqual([]);
});

test('points of interest: what has such a name is meant to be read once by its owner', () => {
  expect(pointsOfInterest(CARELESS)).toEqual(['User.passwordHash']);
  expect(pointsOfInterest(ours).sort()).toEqual([
    'ApplicationFile.contentHash',
    'ImportDecided.contentHash',
    'ImportJob.contentHash',
    'LinkCode.token',
    'Mutation.changePassword',
    'NewSignIn.password',
    'OfferedSecondFactor.secret',
    'Query.administrativeUnits',
    'SignedIn.token',
    'TopUp.contentHash',
  ]);
});

test('SSRF: no argument takes an address to which the server would go', () => {
  expect(addressInputs(CARELESS)).toEqual(['Query.importPaste(url)', 'Hook.webhook']);
  // Links between an account and a person: keys and six digits, no address.
  const links = /^\w+\.(accountLinks|issueLinkCode|redeemLinkDigits|endAccountLink)\(/;
  expect(addressInputs(ours).filter((one) => !links.test(one))).toEqual([]);
});
