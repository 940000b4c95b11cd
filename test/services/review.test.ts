import { PROGRAMMES } from '../../src/policy';
import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { POLICY_VERSION } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';
import type { Actor } from '../../src/services/actor';
import { may, PERMISSIONS, ROLES } from '../../src/services/actor';
import type { Operation } from '../../src/services/actor';
import { EligibilityService } from '../../src/services/eligibility.service';
import { ReviewService } from '../../src/services/review.service';
import { aChat, countedTokens, MOTHER, testVault } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();
const lan: Actor = { kind: 'staff', id: 'lan', role: 'reviewer', unitCodes: 'all' };
const auditor: Actor = { ...lan, id: 'an', role: 'auditor' };
const ON = civilDate('2026-11-23');

const reviews = () => new ReviewService({ ...records, db: records.db, vault: testVault });
const eligibility = () =>
  new EligibilityService({
    ...records,
    db: records.db,
    vault: testVault,
    tokens: countedTokens(),
    programmesIn: async () => PROGRAMMES,
  });

describe('a conversation', () => {
  test('shows staff each turn, what was understood, the facts, the verdict and its trace', async () => {
    const test = aChat(records);
    await test.say('verdict Mẹ tôi', 'person');
    const { id } = await test.conversation();
    const detail = await reviews().conversation(lan, id);
    expect(detail).toMatchObject({ channel: 'web', owner: 'bot', status: 'waiting' });
    expect(detail.state).toMatchObject({ misses: 2 });
    expect(
      detail.turns.map(({ seq, author, inbound, reply }) => [
        seq,
        author,
        (inbound ?? reply)?.text,
      ]),
    ).toEqual([
      [1, 'citizen', 'verdict Mẹ tôi'],
      [2, 'bot', '1: verdict Mẹ tôi'],
      [3, 'citizen', 'person'],
      [4, 'bot', '2: person'],
    ]);
    expect(detail.turns[0]?.understood).toEqual([{ act: 'said', value: 'verdict Mẹ tôi' }]);
    const [verdict] = detail.verdicts;
    expect(verdict).toMatchObject({ messageId: detail.turns[0]?.id, facts: MOTHER, on: ON });
    expect(verdict?.assessments?.[0]?.trace).toHaveProperty('because');
  });

  test('read by staff leaves an entry; it cannot be read by those who must not', async () => {
    const test = aChat(records);
    await test.say('one');
    const { id } = await test.conversation();
    await reviews().conversation(lan, id);
    const last = await records.db.read((rows) =>
      rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
    );
    expect(last).toMatchObject([
      { actor: 'staff:lan', action: 'conversation.read', object: `conversation:${id}` },
    ]);
    await expect(reviews().conversation(auditor, id)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(reviews().conversation(lan, 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is found by its address, for the one who writes from it', async () => {
    const test = aChat(records);
    await test.say('one');
    const { id } = await test.conversation();
    expect(await reviews().conversationOf(lan, 'web', 'session-1')).toBe(id);
    expect(await reviews().conversationOf(lan, 'web', 'session-2')).toBeNull();
  });

  test('stands in the list, and in the queue while somebody waits', async () => {
    const test = aChat(records);
    await test.say('person');
    const { id } = await test.conversation();
    expect((await reviews().conversations(lan, { first: 5 })).rows).toMatchObject([{ id }]);
    const queue = await reviews().queue(lan, { first: 5 });
    expect(queue.rows).toMatchObject([{ kind: 'waiting', id }]);
  });
});

describe('a judgement', () => {
  test('takes the verdict off the queue, is read with the conversation, and its note lies under seal', async () => {
    const test = aChat(records);
    await test.say('verdict');
    const [item] = (await reviews().queue(lan, { first: 5 })).rows;
    expect(item).toMatchObject({ kind: 'unreviewed' });
    const verdictId = String(item?.id);
    await reviews().judge(lan, { verdictId, judgement: 'wrong', note: 'Bà có lương hưu.' });
    expect((await reviews().queue(lan, { first: 5 })).rows).toEqual([]);
    const detail = await reviews().conversation(lan, (await test.conversation()).id);
    expect(detail.reviews).toMatchObject([
      { verdictId, messageId: null, judgement: 'wrong', note: 'Bà có lương hưu.', staffId: 'lan' },
    ]);
    expect(detail.verdicts).toMatchObject([{ reviewed: true }]);
  });

  test('can be made of a message too, and its note goes when the citizen asks to be forgotten', async () => {
    const test = aChat(records);
    await test.say('one');
    const [, answer] = await test.messages();
    await reviews().judge(lan, { messageId: String(answer?.id), judgement: 'right', note: 'x' });
    await test.say('forget me');
    const detail = await reviews().conversation(lan, (await test.conversation()).id);
    expect(detail.reviews).toMatchObject([{ judgement: 'right', note: null }]);
    expect(detail.turns.map(({ inbound, reply }) => (inbound ?? reply)?.text)).toEqual([
      undefined,
      undefined,
      undefined,
      '2: forget me',
    ]);
  });

  test.each([
    ['nothing', {}, 'BAD_INPUT'],
    ['two things', { verdictId: 'a', messageId: 'b' }, 'BAD_INPUT'],
    ['a verdict that is not there', { verdictId: 'a' }, 'NOT_FOUND'],
    ['a message that is not there', { messageId: 'a' }, 'NOT_FOUND'],
  ])('of %s is refused', async (_, of, code) => {
    await expect(reviews().judge(lan, { ...of, judgement: 'right' })).rejects.toMatchObject({
      code,
    });
  });
});

describe('a verdict', () => {
  const visitor: Actor = { kind: 'visitor' };

  test('is given to anybody who asks the law, and nothing is kept', async () => {
    const [pension] = await eligibility().assess(visitor, { facts: MOTHER, on: ON });
    expect(pension).toMatchObject({ programme: 'social-pension', truth: 'yes' });
  });

  test('that was kept opens again by its code, as it was given', async () => {
    const service = eligibility();
    const code = await service.keep(lan, { facts: MOTHER, on: ON });
    const verdict = await service.verdictByCode(visitor, ` ${code.toUpperCase()} `);
    expect(verdict).toMatchObject({ code, on: ON, policyVersion: POLICY_VERSION, facts: MOTHER });
    expect(verdict.assessments?.[0]).toMatchObject({ truth: 'yes' });
    await expect(service.verdictByCode(visitor, 'guess')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('from facts that cannot be is refused by the name of the fact', async () => {
    const facts = { ...MOTHER, pensionAmount: { min: -1, max: -1 } };
    const refused = eligibility().assess(visitor, { facts, on: ON });
    await expect(refused).rejects.toThrow('pensionAmount');
  });
});

describe('the permission table', () => {
  const everyone: Actor[] = [
    { kind: 'visitor' },
    { kind: 'citizen', channel: 'web', address: 'a' },
    { kind: 'system', job: 'test' },
    ...ROLES.map((role) => ({ kind: 'staff' as const, id: 'x', role, unitCodes: 'all' as const })),
  ];
  const nameOf = (actor: Actor) => (actor.kind === 'staff' ? actor.role : actor.kind);

  test('is what it is: a change here is a decision', () => {
    const table = Object.keys(PERMISSIONS).map((operation) => {
      const allowed = everyone.filter((actor) => may(actor, operation as Operation)).map(nameOf);
      return `${operation}: ${allowed.join(', ')}`;
    });
    expect(table).toMatchInlineSnapshot(`
     [
       "eligibility.assess: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "verdict.keep: system, province-officer, commune-officer, reviewer",
       "verdict.read: visitor, citizen, system, province-officer, commune-officer, reviewer, commune-leader",
       "beneficiary.list: system, province-officer, commune-officer, commune-leader, payment-clerk, emergency-reader",
       "beneficiary.read: system, province-officer, commune-officer, commune-leader, payment-clerk, collaborator, emergency-reader",
       "beneficiary.register: system, province-officer, commune-officer",
       "beneficiary.compare: system, province-officer, commune-officer",
       "beneficiary.merge: province-officer, commune-officer",
       "household.read: system, province-officer, commune-officer, commune-leader, emergency-reader",
       "household.write: system, province-officer, commune-officer",
       "recognition.read: system, province-officer, commune-officer, commune-leader, emergency-reader",
       "recognition.write: system, province-officer, commune-officer",
       "enrolment.read: system, province-officer, commune-officer, commune-leader, payment-clerk, emergency-reader",
       "enrolment.write: system, province-officer, commune-officer",
       "standing.read: system, province-officer, commune-officer, commune-leader",
       "import.read: province-officer, commune-officer, commune-leader",
       "import.write: province-officer, commune-officer",
       "import.approve: province-officer, commune-officer, commune-leader",
       "export.people: system, province-officer, commune-officer",
       "unit.list: system, province-officer, commune-officer, reviewer, commune-leader",
       "service-record.list: system, province-officer, commune-officer, commune-leader, payment-clerk, emergency-reader",
       "service-record.record: system, province-officer, commune-officer",
       "conversation.list: system, province-officer, reviewer",
       "conversation.read: system, province-officer, reviewer",
       "message.search: province-officer, reviewer",
       "conversation.take-over: province-officer, reviewer",
       "conversation.reply: province-officer, reviewer",
       "conversation.hand-back: province-officer, reviewer",
       "conversation.close: province-officer, reviewer",
       "conversation.hand-over: province-officer, reviewer",
       "conversation.assign: province-officer",
       "conversation.note: province-officer, reviewer",
       "conversation.promise: province-officer, reviewer",
       "canned.list: province-officer, commune-officer, reviewer",
       "canned.write: province-officer, commune-officer",
       "desk.figures: province-officer, reviewer, commune-leader",
       "hours.list: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "hours.write: system, province-officer, commune-officer",
       "review.queue: province-officer, reviewer",
       "review.judge: province-officer, reviewer",
       "live.watch: province-officer, commune-officer, reviewer, commune-leader",
       "top-up.list: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "top-up.add: system, province-officer, commune-officer, rule-editor",
       "top-up.approve: province-officer, commune-officer, commune-leader, rule-approver",
       "application.list: system, province-officer, commune-officer, commune-leader",
       "application.read: system, province-officer, commune-officer, commune-leader",
       "application.write: system, province-officer, commune-officer",
       "application.decide: province-officer, commune-officer, commune-leader",
       "application.track: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "calendar.list: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "calendar.write: system, province-officer",
       "provider.list: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "provider.write: system, province-officer, commune-officer",
       "beneficiary.reveal: province-officer, commune-officer, commune-leader, payment-clerk, emergency-reader",
       "reveal.list: auditor, dpo",
       "staff.create: system, admin",
       "staff.list: system, admin, auditor",
       "staff.end: system, admin",
       "staff.grant: system, admin",
       "staff.reset: system, admin",
       "staff.sessions: system, admin",
       "own.account: admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
       "delegation.write: commune-leader",
       "delegation.list: admin, auditor, commune-leader",
       "emergency.open: province-officer, commune-officer, reviewer, commune-leader",
       "emergency.end: province-officer, commune-officer, reviewer, commune-leader, emergency-reader",
       "emergency.list: auditor, dpo",
       "emergency.review: dpo",
       "alarm.list: admin, auditor, dpo",
       "alarm.settle: dpo",
       "audit.verify: system, admin, auditor, dpo",
       "audit.reads: system, auditor, dpo",
       "keys.turn: system",
       "partner.list: system, admin",
       "partner.manage: system, admin",
       "retention.run: system",
       "privacy-request.record: system, province-officer, commune-officer, reviewer, dpo",
       "privacy-request.read: system, province-officer, commune-officer, dpo",
       "privacy-request.answer: system, province-officer, dpo",
       "consent.record: citizen, system, province-officer, commune-officer, dpo",
       "consent.read: system, province-officer, commune-officer, dpo",
       "link.write: province-officer, commune-officer",
       "link.read: province-officer, commune-officer, commune-leader, dpo",
       "payday.write: province-officer, commune-officer, payment-clerk",
       "notice.check: visitor, citizen, system, admin, province-officer, commune-officer, reviewer, auditor, commune-leader, payment-clerk, collaborator, rule-editor, rule-approver, dpo, emergency-reader",
     ]
    `);
  });

  test('lets nobody act on personal data from outside, and no administrator read it', () => {
    for (const operation of Object.keys(PERMISSIONS) as Operation[]) {
      if (/^(beneficiary|service-record|conversation|review)\./.test(operation)) {
        const allowed = everyone.filter((actor) => may(actor, operation)).map(nameOf);
        expect(allowed).not.toContain('visitor');
        expect(allowed).not.toContain('citizen');
        expect(allowed).not.toContain('admin');
        expect(allowed).not.toContain('auditor');
      }
    }
  });
});
