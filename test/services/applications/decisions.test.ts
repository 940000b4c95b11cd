import { Application } from '../../../src/records/entities/application.entity';
import { ApplicationHand } from '../../../src/records/entities/application-hand.entity';
import { ApplicationStep } from '../../../src/records/entities/application-step.entity';
import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { isDuplicate } from '../../../src/records/db-errors';
import { Enrolment } from '../../../src/records/entities/enrolment.entity';
import type { NewProposal } from '../../../src/services/applications/file-input';
import { reviewer, there } from '../../support/office';
import { useRecords } from '../../support/records';
import { checker, DECIDED, filesOf, GRANT, maker, third } from './file-story';

const records = useRecords();
const {
  applications,
  approved,
  at,
  decisions,
  enrolments,
  households,
  person,
  prepared,
  read,
  received,
  recognitions,
  step,
} = filesOf(records);

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string; details?: { why?: string } }) => error.details?.why ?? error.code,
  );

test('granting makes the enrolment, with the number of the decision, in one go', async () => {
  const beneficiaryId = await person();
  const id = await approved({ beneficiaryId });
  await decisions().decide(checker, await at(id), DECIDED);
  const file = await read(id);
  expect(file).toMatchObject({ state: 'granted', ...DECIDED, approvedBy: 'hoa' });
  expect(file.steps.map(({ kind }) => kind)).toEqual(['received', 'verified', 'granted']);
  const [enrolment] = await enrolments().of(maker, beneficiaryId, {
    on: '2026-11-23',
    knownAt: null,
  });
  expect(enrolment).toMatchObject({
    ...DECIDED,
    statementId: file.enrolmentId,
    programme: 'social-pension',
    validFrom: '2026-11-01',
    amount: 540_000,
    payment: 'account',
    recordedBy: 'hoa',
  });
});

test('a refusal says why, gives nothing, and enrols nobody', async () => {
  const beneficiaryId = await person();
  const no = { outcome: 'refuse', reason: 'Bác chưa đủ 75 tuổi.' } as const;
  const id = await approved({ beneficiaryId }, no);
  await decisions().decide(third, await at(id), DECIDED);
  const file = await read(id);
  expect(file).toMatchObject({ state: 'refused', enrolmentId: null });
  expect(file.steps.at(-1)).toMatchObject({ kind: 'refused', note: 'Bác chưa đủ 75 tuổi.' });
  expect(await enrolments().of(maker, beneficiaryId, { on: '2026-11-23', knownAt: null })).toEqual(
    [],
  );
});

test('an enrolment that cannot be takes the decision with it: nothing is half-written', async () => {
  const beneficiaryId = await person();
  await enrolments().add(maker, {
    beneficiaryId,
    programme: 'social-pension',
    decision: 'Quyết định 1/QĐ-UBND',
    decidedOn: '2026-01-05',
    validFrom: '2026-01-01',
  });
  const id = await approved({ beneficiaryId });
  const before = await records.db.read((rows) => rows.count(AuditEntry, {}));
  expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe('known-already');
  expect(await read(id)).toMatchObject({ state: 'verified', decision: null, enrolmentId: null });
  const steps = await records.db.read((rows) => rows.count(ApplicationStep, { applicationId: id }));
  expect(steps).toBe(2);
  const entries = await records.db.read((rows) => rows.count(AuditEntry, {}));
  // Two readings, and nothing of the decision.
  expect(entries - before).toBe(2);
});

test('what is given once enrols nobody and proves nothing', async () => {
  const id = await approved({ procedure: 'funeral-support' }, { outcome: 'grant' });
  await decisions().decide(checker, await at(id), DECIDED);
  expect(await read(id)).toMatchObject({ state: 'granted', enrolmentId: null });
  const other = await prepared({ procedure: 'funeral-support' }, { outcome: 'grant' });
  const propose = async (more: object) =>
    refused(applications().propose(maker, await at(other), { outcome: 'grant', ...more }));
  expect(await propose({ validFrom: '2026-11-01' })).toBe('nothing-to-enrol');
  expect(await propose({ finding: 'poor' })).toBe('proves-nothing');
});

describe('a decision that itself proves something', () => {
  const AT = { on: '2026-11-23', knownAt: null } as const;
  const CERTIFICATE = { outcome: 'grant', finding: 'severe', validFrom: '2026-11-23' } as const;
  const REVIEW = { outcome: 'grant', finding: 'near-poor', validFrom: '2026-11-23' } as const;

  test('a certificate of disability is recognised of her, in the same go', async () => {
    const beneficiaryId = await person();
    const file = { procedure: 'disability-certificate', beneficiaryId } as const;
    const id = await approved(file, CERTIFICATE);
    await decisions().decide(checker, await at(id), DECIDED);
    expect(await read(id)).toMatchObject({ state: 'granted', enrolmentId: null });
    const known = await recognitions().of(maker, { kind: 'person', id: beneficiaryId }, AT);
    expect(known).toMatchObject([
      { fact: 'disability', value: ['severe'], ...DECIDED, validFrom: '2026-11-23', validTo: null },
    ]);
  });

  test('a poverty review is recognised of the household that she lives in', async () => {
    const beneficiaryId = await person();
    const members = [{ beneficiaryId, role: 'head' as const }];
    const household = await households().form(maker, {
      unitCode: maker.unitCodes[0] ?? '',
      formedOn: '2026-01-01',
      members,
    });
    const id = await approved({ procedure: 'poverty-review', beneficiaryId }, REVIEW);
    await decisions().decide(checker, await at(id), DECIDED);
    const known = await recognitions().of(maker, { kind: 'household', id: household }, AT);
    expect(known).toMatchObject([{ fact: 'poverty', value: ['near-poor'], ...DECIDED }]);
  });

  test('where it cannot be written nothing is decided', async () => {
    const lonely = await approved({ procedure: 'poverty-review' }, REVIEW);
    expect(await refused(decisions().decide(checker, await at(lonely), DECIDED))).toBe(
      'in-no-household',
    );
    expect(await read(lonely)).toMatchObject({ state: 'verified', decision: null });
    const beneficiaryId = await person();
    const file = { procedure: 'disability-certificate', beneficiaryId } as const;
    const id = await approved(file, CERTIFICATE);
    await recognitions().add(maker, {
      about: { kind: 'person', id: beneficiaryId },
      ...{ fact: 'disability', value: 'mild', decision: 'Quyết định 1/QĐ' },
      ...{ decidedOn: '2020-01-01', validFrom: '2020-01-01' },
    });
    expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe('known-already');
    expect(await read(id)).toMatchObject({ state: 'verified', decision: null });
  });

  test.each<[string, NewProposal]>([
    ['finding-needed', { outcome: 'grant', validFrom: '2026-11-23' }],
    ['finding-needed', { ...CERTIFICATE, finding: 'none' }],
    ['finding-needed', { ...CERTIFICATE, finding: 'poor' }],
    ['grant-needs-days', { outcome: 'grant', finding: 'mild' }],
    ['nothing-to-enrol', { ...CERTIFICATE, amount: 1 }],
    ['refusal-gives-nothing', { outcome: 'refuse', reason: 'không', finding: 'mild' }],
  ])('an answer without the right finding is refused: %s', async (why, proposal) => {
    const id = await prepared({ procedure: 'disability-certificate' }, CERTIFICATE);
    expect(await refused(applications().propose(maker, await at(id), proposal))).toBe(why);
  });
});

describe('who prepared may not decide', () => {
  test('neither approve nor decide, by the person and not by the role', async () => {
    const id = await prepared();
    expect(await refused(decisions().approve(maker, await at(id)))).toBe('own-file');
    await decisions().approve(checker, await at(id));
    expect(await refused(decisions().decide(maker, await at(id), DECIDED))).toBe('own-file');
    expect((await read(id)).state).toBe('verified');
  });

  // Everything by which somebody comes to have prepared a file.
  test.each([
    [
      'a step',
      (id: string) =>
        at(id).then((seen) =>
          applications().addStep(third, seen, { kind: 'forwarded', happenedOn: '2026-11-19' }),
        ),
    ],
    [
      'a paper',
      (id: string) =>
        at(id).then((seen) =>
          applications().addDocument(third, seen, { kind: 'form', seen: 'original' }),
        ),
    ],
    [
      'an answer',
      (id: string) =>
        at(id).then((seen) => applications().propose(third, seen, { ...GRANT, amount: 1 })),
    ],
  ])('%s by a third makes her a maker too', async (_what, change) => {
    const id = await prepared();
    await change(id);
    expect([...(await read(id)).makers].sort()).toEqual(['kien', 'mai']);
    expect(await refused(decisions().approve(third, await at(id)))).toBe('own-file');
    await decisions().approve(checker, await at(id));
    expect(await refused(decisions().decide(third, await at(id), DECIDED))).toBe('own-file');
    await decisions().decide(checker, await at(id), DECIDED);
  });

  test('who approved and then changed it has prepared it from then on', async () => {
    const id = await approved();
    await applications().propose(checker, await at(id), { ...GRANT, amount: 9 });
    expect(await read(id)).toMatchObject({ approvedBy: null });
    expect(await refused(decisions().approve(checker, await at(id)))).toBe('own-file');
    await decisions().approve(third, await at(id));
    expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe('own-file');
  });

  test('the database itself holds one part for each person of a file', async () => {
    const id = await prepared();
    const hand = {
      id: records.ids.next(),
      applicationId: id,
      person: 'mai',
      part: 'checker',
    } as const;
    const slip = records.db.write('system:test', { action: 'x', object: 'x' }, (rows) =>
      rows.insert(ApplicationHand, hand),
    );
    expect(isDuplicate(await slip.catch((error: unknown) => error))).toBe(true);
  });
});

describe('an approval is of what was seen', () => {
  test('any later change makes it void', async () => {
    const changes = [
      (id: string) => step(id, 'forwarded', '2026-11-19'),
      (id: string) =>
        step(id, 'papers-asked', '2026-11-19')
          .then(() => step(id, 'completed', '2026-11-20'))
          .then(() => step(id, 'verified', '2026-11-20')),
      async (id: string) => applications().propose(maker, await at(id), { ...GRANT, amount: 1 }),
      async (id: string) =>
        applications().addDocument(maker, await at(id), { kind: 'other', seen: 'copy' }),
    ];
    for (const change of changes) {
      const id = await approved();
      await change(id);
      expect(await read(id)).toMatchObject({ approvedBy: null });
      expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe(
        'not-approved',
      );
    }
  });

  test('a change that was undone is a change', async () => {
    const id = await approved();
    await applications().propose(maker, await at(id), { ...GRANT, amount: 1 });
    await applications().propose(maker, await at(id), GRANT);
    expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe('not-approved');
  });

  test('another content than the one that was seen is not approved', async () => {
    const id = await prepared();
    const seen = await at(id);
    expect(await refused(decisions().approve(checker, { ...seen, contentHash: 'x' }))).toBe(
      'other-content',
    );
    await applications().propose(maker, seen, { ...GRANT, amount: 1 });
    expect(await refused(decisions().approve(checker, seen))).toBe('old-version');
    const now = { ...(await at(id)), contentHash: seen.contentHash };
    expect(await refused(decisions().approve(checker, now))).toBe('other-content');
  });

  test('without an approval, a prepared answer or verified papers nothing is decided', async () => {
    const id = await received();
    expect(await refused(decisions().approve(checker, await at(id)))).toBe('not-now');
    expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe('not-now');
    await step(id, 'verified', '2026-11-18');
    expect(await refused(decisions().approve(checker, await at(id)))).toBe('no-proposal');
    await applications().propose(maker, await at(id), GRANT);
    expect(await refused(decisions().decide(checker, await at(id), DECIDED))).toBe('not-approved');
  });
});

describe('two at once', () => {
  test('of two officers who decide at the same moment exactly one wins', async () => {
    const id = await approved();
    const seen = await at(id);
    const outcomes = await Promise.all(
      [checker, third].map((who, place) =>
        refused(decisions().decide(who, seen, { ...DECIDED, decision: `Quyết định ${place}1/QĐ` })),
      ),
    );
    expect(outcomes.sort()).toEqual(['done', 'old-version']);
    const file = await read(id);
    expect(file.steps.filter(({ kind }) => kind === 'granted')).toHaveLength(1);
    const all = await records.db.read((rows) =>
      rows.count(Enrolment, { programme: 'social-pension' }),
    );
    expect(all).toBe(1);
  });

  test('a change and an approval at the same moment: one wins, and what is decided was approved', async () => {
    const id = await prepared();
    const seen = await at(id);
    const outcomes = await Promise.all([
      refused(decisions().approve(checker, seen)),
      refused(applications().propose(maker, seen, { ...GRANT, amount: 1 })),
    ]);
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    const { approvedBy, proposal } = await read(id);
    expect(approvedBy === null ? proposal?.amount : approvedBy).toBe(
      approvedBy === null ? 1 : 'hoa',
    );
  });

  test('of ten who write a step on the same version one wins; the steps have no gap', async () => {
    const id = await received();
    const seen = await at(id);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        refused(
          applications().addStep(third, seen, { kind: 'verified', happenedOn: '2026-11-18' }),
        ),
      ),
    );
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect((await read(id)).steps.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

test('a file of another commune does not exist, and reviewers decide nothing', async () => {
  const id = await approved();
  const seen = await at(id);
  expect(await refused(decisions().decide(there, seen, DECIDED))).toBe('NOT_FOUND');
  expect(await refused(decisions().approve(there, seen))).toBe('NOT_FOUND');
  expect(await refused(decisions().decide(reviewer, seen, DECIDED))).toBe('FORBIDDEN');
  const system = { kind: 'system', job: 'x' } as const;
  expect(await refused(decisions().decide(system, seen, DECIDED))).toBe('FORBIDDEN');
  const [row] = await records.db.read((rows) =>
    rows.list(Application, { where: {}, order: { id: 'ASC' }, take: 1 }),
  );
  expect(row?.proposal).not.toContain('540000');
});

test.each([
  ['decision', { decision: 'x' }],
  ['decidedOn', { decidedOn: '2026-02-30' }],
])('a wrong %s is refused by name', async (field, wrong) => {
  const id = await approved();
  const error = decisions().decide(checker, await at(id), { ...DECIDED, ...wrong });
  await expect(error).rejects.toMatchObject({ code: 'BAD_INPUT', details: { field } });
});

test.each([
  ['day-to-come', '2026-11-24'],
  ['before-last-step', '2026-11-17'],
])('a decision on an impossible day is refused: %s', async (why, decidedOn) => {
  const id = await approved();
  expect(await refused(decisions().decide(checker, await at(id), { ...DECIDED, decidedOn }))).toBe(
    why,
  );
});
