import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemTokens } from '../../../src/ops/system';
import { isOfPeople, WHO } from '../../../src/services/access/reach';
import type { Who } from '../../../src/services/access/reach';
import type { Actor, Operation, Role, StaffActor } from '../../../src/services/actor';
import {
  mustBeAllowed,
  PARTNER_SCOPES,
  PERMISSIONS,
  ROLES,
  SERVES,
} from '../../../src/services/actor';
import { PartnerUseService } from '../../../src/services/partners/partner-use.service';
import { PartnerService } from '../../../src/services/partners/partner.service';
import { StaffService } from '../../../src/services/staff.service';
import type { AppError } from '../../../src/shared/app-error';
import { testVault } from '../../support/chat';
import { anOffice, HERE } from '../../support/office';
import { useRecords } from '../../support/records';
import type { PlaceKey, Subject } from './probes';
import { aSubject, ONLY_TODAY, PLACES, PROBES, tried } from './probes';

/**
 * The whole matrix role × operation × place, made from the page that is reviewed (`docs/permissions.md`) and run
 * against the services by accounts that signed in; a rule that is flipped anywhere makes it fail.
 */

jest.setTimeout(180_000);
const records = useRecords();
const office = anOffice(records);
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const OPERATIONS = Object.keys(PERMISSIONS) as Operation[];
/** One breaks the glass for it: test/services/staff/emergency.test.ts. */
const APPOINTED = ROLES.filter((role) => role !== 'emergency-reader');

/** What the records themselves hold; a new noun is asked of its service by its own tests until it stands here. */
const RECORDS = [
  ...['beneficiary', 'household', 'recognition', 'enrolment', 'standing'],
  ...['import', 'export', 'service-record'],
];

type Cell = 'allow' | 'deny';
const PAGE = cellsOf(
  readFileSync(join(__dirname, '..', '..', '..', 'docs', 'permissions.md'), 'utf8'),
);

/** operation → who → what the page says. */
function cellsOf(page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = [], , ...body] = rows;
  return new Map(
    body.map((cells) => [
      String(cells[1]),
      new Map(head.map((who, at) => [who, String(cells[at])])),
    ]),
  );
}

function wanted(operation: string, who: Who, place: PlaceKey): Cell {
  const cell = PAGE.get(operation)?.get(who);
  if (cell === 'yes' || cell === 'all') return 'allow';
  // She may ask and finds nobody; where only the role is looked at, she may.
  if (cell === 'none') return PROBES[operation as Operation] === undefined ? 'allow' : 'deny';
  if (cell === 'own') return place === 'own' || place === 'moved here' ? 'allow' : 'deny';
  return 'deny';
}

function staffService(): StaffService {
  const { db, clock, ids } = records;
  return new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault });
}

interface Days {
  readonly fromDay?: string;
  readonly untilDay?: string;
}

let accounts = 0;

async function account(role: Role, days: Days = {}) {
  const staff = staffService();
  const login = `${role}-${++accounts}`;
  const unitCode = SERVES[role] === 'units' ? HERE : null;
  const { password } = await staff.create(SYSTEM, { login, role, unitCode, ...days });
  return { staff, signIn: () => staff.signIn(login, password) };
}

/** A program with a key of Tú Lệ. */
async function aPartner(scopes: readonly string[]): Promise<Actor> {
  const { db, clock, ids } = records;
  const parts = { db, clock, ids, tokens: systemTokens, vault: testVault };
  const handle = `doi-tac-${++accounts}`;
  const asked = { handle, name: 'Đối tác', unitCodes: [HERE], scopes: [...scopes] };
  const { key } = await new PartnerService(parts).add(SYSTEM, asked);
  return (await new PartnerUseService(parts).holderOf(key)).actor;
}

async function signedIn(who: Who): Promise<Actor> {
  if (who === 'system') return SYSTEM;
  if (who === 'visitor') return { kind: 'visitor' };
  if (who === 'citizen') return { kind: 'citizen', channel: 'web', address: 'a' };
  if (who === 'partner') return aPartner(PARTNER_SCOPES);
  const { staff, signIn } = await account(who);
  const actor = await staff.actorOf((await signIn()).token);
  if (actor === null) throw new Error('nobody is signed in');
  return actor;
}

async function subjects(): Promise<Record<PlaceKey, Subject>> {
  const made = {} as Record<PlaceKey, Subject>;
  for (const [key, code] of Object.entries(PLACES)) {
    made[key as PlaceKey] = await aSubject(office, code);
  }
  return made;
}

function placesFor(operation: string): PlaceKey[] {
  const all = Object.keys(PLACES) as PlaceKey[];
  if (!isOfPeople(operation as Operation)) return ['own'];
  // Without a probe only the role is looked at, which is the same everywhere.
  if (PROBES[operation as Operation] === undefined) return ['own'];
  return ONLY_TODAY.includes(operation) ? ['own', 'other'] : all;
}

/** operation @ place → outcome, found and wanted. */
async function column(who: Who, operations: readonly Operation[] = OPERATIONS) {
  const actor = await signedIn(who);
  const made = await subjects();
  const found: Record<string, Cell> = {};
  const expected: Record<string, Cell> = {};
  for (const operation of operations) {
    for (const place of placesFor(operation)) {
      found[`${operation} @ ${place}`] = await tried(office, { actor, operation }, made[place]);
      expected[`${operation} @ ${place}`] = wanted(operation, who, place);
    }
  }
  return { found, expected };
}

test('the page has a row for each operation and a column for everybody', () => {
  expect([...PAGE.keys()]).toEqual(OPERATIONS);
  for (const row of PAGE.values()) {
    for (const who of WHO) expect(row.get(who)).toMatch(/^(–|yes|own|all|none)$/);
  }
});

test('what touches people is asked of the services themselves', () => {
  const ofPeople = OPERATIONS.filter((one) => RECORDS.includes(String(one.split('.')[0])));
  const unasked = ofPeople.filter((one) => PROBES[one] === undefined);
  expect(unasked).toEqual([]);
});

test.each(WHO.filter((who) => who !== 'emergency-reader'))('%s', async (who) => {
  const { found, expected } = await column(who);
  expect(found).toEqual(expected);
});

test('a partner may nothing of the table that its own scopes do not name', async () => {
  const actor = await aPartner(['household.read']);
  const made = await aSubject(office, HERE);
  for (const operation of OPERATIONS.filter((one) => PAGE.get(one)?.get('partner') === 'own')) {
    const had = await tried(office, { actor, operation }, made);
    expect([operation, had]).toEqual([
      operation,
      operation === 'household.read' ? 'allow' : 'deny',
    ]);
  }
});

describe('what a desk that was left alone is not let do', () => {
  const again = OPERATIONS.filter((one) => PAGE.get(one)?.get('again') === 'yes');

  test('approvals, lists, roles, keys and what is seen in full, and little else', () => {
    for (const one of ['import.approve', 'application.decide', 'top-up.approve', 'export.people']) {
      expect(again).toContain(one);
    }
    for (const one of ['staff.grant', 'beneficiary.merge', 'beneficiary.reveal']) {
      expect(again).toContain(one);
    }
    expect(again.length).toBeLessThan(OPERATIONS.length / 4);
  });

  test.each(APPOINTED)('%s, at every service that the page marks', async (role) => {
    const { staff, signIn } = await account(role);
    const { token } = await signIn();
    const minutes = async (many: number): Promise<StaffActor> => {
      records.clock.pass(many * 60_000);
      const actor = await staff.actorOf(token);
      if (actor === null) throw new Error('nobody is signed in');
      return actor;
    };
    const [fresh, late] = [await minutes(15), await minutes(1)];
    const made = await aSubject(office, HERE);
    for (const operation of again) {
      const wants = wanted(operation, role, 'own');
      // With a probe the service is asked, without one the table itself.
      const probe = PROBES[operation] ?? (async () => mustBeAllowed(late, operation));
      const asked = Promise.resolve(probe(office, late, made));
      const why = await asked.catch((error: AppError) => error.details['why'] ?? error.code);
      expect([operation, why]).toEqual([
        operation,
        wants === 'allow' ? 'prove-again' : 'FORBIDDEN',
      ]);
      if (wants === 'allow') expect(() => mustBeAllowed(fresh, operation)).not.toThrow();
    }
  });
});

test('there are cells of each kind in it, and many', () => {
  const cells = OPERATIONS.flatMap((operation) =>
    WHO.flatMap((who) => placesFor(operation).map((place) => wanted(operation, who, place))),
  );
  expect(cells.filter((one) => one === 'allow').length).toBeGreaterThan(150);
  expect(cells.filter((one) => one === 'deny').length).toBeGreaterThan(300);
});

describe('the days of a grant', () => {
  test.each(APPOINTED)('%s is nobody the day before, and the day after', async (role) => {
    const { staff, signIn } = await account(role, {
      fromDay: '2026-11-24',
      untilDay: '2026-11-25',
    });
    await expect(signIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    records.clock.set('2026-11-24T01:00:00.000Z');
    const { token } = await signIn();
    expect(await staff.actorOf(token)).toMatchObject({ role });
    // A quarter of an hour before midnight in Vietnam she still is; at midnight she no longer is.
    records.clock.set('2026-11-25T16:45:00.000Z');
    const late = await signIn();
    expect(await staff.actorOf(late.token)).toMatchObject({ role });
    records.clock.set('2026-11-25T17:00:00.000Z');
    expect(await staff.actorOf(late.token)).toBeNull();
    await expect(signIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a grant lapses with its commune, although another commune bears its code since', async () => {
    records.clock.set('2025-06-30T05:00:00.000Z');
    const { staff, signIn } = await account('commune-officer');
    const before = await staff.actorOf((await signIn()).token);
    expect(before).toMatchObject({ unitCodes: [HERE] });
    // 30 June, 23:59 in Vietnam; then the merger.
    records.clock.set('2025-06-30T16:59:00.000Z');
    const { token } = await signIn();
    expect(await staff.actorOf(token)).not.toBeNull();
    records.clock.set('2025-06-30T17:00:00.000Z');
    expect(await staff.actorOf(token)).toBeNull();
    await expect(signIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** The tables of the checker with one rule flipped; the page stays as it was reviewed. */
describe('a flipped rule is found', () => {
  const lists = PERMISSIONS as unknown as Record<string, string[]>;
  const reaches = SERVES as Record<Role, string>;

  async function mismatches(who: Who, operation: Operation): Promise<number> {
    const { found, expected } = await column(who, [operation]);
    return Object.keys(expected).filter((key) => found[key] !== expected[key]).length;
  }

  test.each<[Who, Operation]>([
    ['admin', 'beneficiary.list'],
    ['auditor', 'audit.verify'],
    ['collaborator', 'beneficiary.register'],
    ['commune-leader', 'recognition.write'],
    ['commune-officer', 'beneficiary.read'],
    ['payment-clerk', 'enrolment.write'],
    ['visitor', 'verdict.read'],
    ['citizen', 'conversation.read'],
  ])('%s × %s', async (who, operation) => {
    expect(await mismatches(who, operation)).toBe(0);
    const was = lists[operation] ?? [];
    const flipped = was.includes(who) ? was.filter((one) => one !== who) : [...was, who];
    lists[operation] = flipped;
    try {
      // An administrator who is let in by mistake still serves nobody's rows.
      const isHeld = who === 'admin';
      expect((await mismatches(who, operation)) > 0).toBe(!isHeld);
    } finally {
      lists[operation] = was;
    }
  });

  test.each<[Role, string]>([
    ['commune-officer', 'province'],
    ['province-officer', 'nobody'],
    ['payment-clerk', 'province'],
  ])('%s would serve the %s', async (role, reach) => {
    const was = reaches[role];
    reaches[role] = reach;
    try {
      const staff = staffService();
      const unitCode = reach === 'units' ? HERE : null;
      const { password } = await staff.create(SYSTEM, { login: 'flipped', role, unitCode });
      const actor = await staff.actorOf((await staff.signIn('flipped', password)).token);
      if (actor === null) throw new Error('nobody is signed in');
      const made = await subjects();
      const seen = await tried(office, { actor, operation: 'beneficiary.read' }, made.other);
      expect(seen).not.toBe(wanted('beneficiary.read', role, 'other'));
    } finally {
      reaches[role] = String(was);
    }
  });
});
