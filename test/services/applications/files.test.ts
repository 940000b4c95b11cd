import { termOf, PROCEDURE_KEYS } from '../../../src/policy';
import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { LONGEST_TERM } from '../../../src/services/applications/due-starts';
import type { NewFile } from '../../../src/services/applications/file-input';
import { addDays, civilDate } from '../../../src/shared/civil-date';
import { HERE, province, reviewer, THERE, there } from '../../support/office';
import { useRecords } from '../../support/records';
import { checker, DECIDED, filesOf, maker } from './file-story';

const records = useRecords();
const { applications, approved, at, calendar, decisions, person, read, readings, received, step } =
  filesOf(records);

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string; details?: { why?: string; field?: string } }) =>
      error.details?.why ?? error.details?.field ?? error.code,
  );

const noticeOf = (day: string, kind: 'off' | 'worked' = 'off') => ({
  days: [{ day, kind, name: 'Nghỉ' }],
  decision: 'Thông báo 9/TB-BNV',
  decidedOn: '2026-11-01',
});

test('a file has a term by the law of the day on which it was received', async () => {
  const file = await read(await received());
  expect(file).toMatchObject({ state: 'received', receivedOn: '2026-11-16', code: 'code-1' });
  expect(file.clock).toMatchObject({ used: 5, left: 2, dueOn: '2026-11-25', overdue: false });
  expect(file.clock.term?.laws[0]).toMatchObject({ act: 'Nghị định 335/2026/NĐ-CP' });
  const old = await read(await received({ receivedOn: '2026-10-02' }));
  expect(old.clock).toMatchObject({ term: { days: 10 }, dueOn: '2026-10-16', overdue: true });
});

// What the law that we hold gives for a file received on a day; null: it gives no number, and none is guessed.
test.each([
  ['social-pension', '2026-11-16', 7],
  ['social-pension', '2026-10-04', 10],
  ['disability-assistance', '2026-10-05', 7],
  ['disability-assistance', '2026-10-04', null],
  ['disability-assistance', '2025-06-30', 20],
  ['funeral-support', '2026-10-05', 3],
  ['care-support', '2026-10-05', 7],
  ['disability-certificate', '2026-10-05', 25],
  ['poverty-review', '2026-10-05', 15],
  ['health-insurance', '2026-10-05', 5],
  ['temporary-house', '2026-10-05', null],
])('%s received on %s: %p days', (procedure, day, days) => {
  const term = termOf(procedure as (typeof PROCEDURE_KEYS)[number], civilDate(day));
  expect(term === null ? null : term.days).toBe(days);
});

test('no term is longer than lists can be asked about', () => {
  for (const procedure of PROCEDURE_KEYS) {
    for (let day = civilDate('2021-07-01'); day < '2028-01-01'; day = addDays(day, 30)) {
      const term = termOf(procedure, day);
      expect(term === null ? 0 : term.days).toBeLessThanOrEqual(LONGEST_TERM);
    }
  }
});

test('each step has two times and whoever wrote it down; notes lie under seal', async () => {
  const id = await received();
  records.clock.pass(3_600_000);
  await step(id, 'papers-asked', '2026-11-18');
  const { steps } = await read(id);
  expect(
    steps.map(({ kind, happenedOn, recordedBy, note }) => [kind, happenedOn, recordedBy, note]),
  ).toEqual([
    ['received', '2026-11-16', 'mai', null],
    ['papers-asked', '2026-11-18', 'mai', 'giấy khai sinh'],
  ]);
  expect(Number(steps[1]?.recordedAt) - Number(steps[0]?.recordedAt)).toBe(3_600_000);
  const [raw] = await records.db.read((rows) =>
    rows.sql<{ note: string }>('SELECT note FROM application_step WHERE seq = 2', []),
  );
  expect(raw?.note).not.toContain('khai sinh');
});

test('the clock stops for papers and goes on with what is left', async () => {
  const id = await received();
  await step(id, 'papers-asked', '2026-11-18');
  expect((await read(id)).clock).toMatchObject({ state: 'stopped', used: 2, left: 5, dueOn: null });
  await step(id, 'completed', '2026-11-20');
  expect((await read(id)).clock).toMatchObject({
    state: 'running',
    used: 3,
    left: 4,
    dueOn: '2026-11-27',
  });
});

test.each([
  ['papers-asked', '2026-11-24', 'day-to-come'],
  ['papers-asked', '2026-11-15', 'before-last-step'],
  ['completed', '2026-11-18', 'not-now'],
  ['appealed', '2026-11-18', 'not-now'],
] as const)('%s on %s is refused: %s', async (kind, happenedOn, why) => {
  const id = await received();
  const work = applications().addStep(maker, await at(id), { kind, happenedOn, note: 'x' });
  expect(await refused(work)).toBe(why);
});

test('asking for papers says which; what ended takes no more steps but a complaint', async () => {
  const id = await received();
  const bare = { kind: 'papers-asked', happenedOn: '2026-11-18', note: '  ' } as const;
  expect(await refused(applications().addStep(maker, await at(id), bare))).toBe('note-needed');
  const back = { kind: 'returned', happenedOn: '2026-11-18', note: 'Sai nơi nộp' } as const;
  await applications().addStep(maker, await at(id), back);
  expect((await read(id)).clock).toMatchObject({ state: 'ended', overdue: false });
  for (const kind of ['papers-asked', 'verified', 'withdrawn', 'completed'] as const) {
    const more = applications().addStep(maker, await at(id), { ...back, kind });
    expect(await refused(more)).toBe('not-now');
  }
  await applications().addStep(maker, await at(id), { ...back, kind: 'appealed' });
  expect((await read(id)).state).toBe('appealed');
});

test.each<[string, Partial<NewFile>]>([
  ['no-such-procedure', { procedure: 'free-beer' }],
  ['channel', { channel: 'pigeon' as 'post' }],
  ['day-to-come', { receivedOn: '2026-11-24' }],
  ['no-law-yet', { receivedOn: '2021-06-30' }],
  ['receivedOn', { receivedOn: '2026-02-30' }],
])('a file with %s is refused by name', async (why, says) => {
  expect(await refused(received(says))).toBe(why);
});

test('one open file for the same, also when two desks receive it at once', async () => {
  const beneficiaryId = await person();
  const outcomes = await Promise.all([1, 2].map(() => refused(received({ beneficiaryId }))));
  expect(outcomes.sort()).toEqual(['done', 'open-already']);
  expect(await refused(received({ beneficiaryId, procedure: 'care-support' }))).toBe('done');
});

test('papers are those of the procedure, the form, or others; what is missing is told', async () => {
  const id = await received({ procedure: 'hiv-assistance', receivedOn: '2026-11-16' });
  expect((await read(id)).missing).toEqual(['hiv-confirmation']);
  const paper = {
    kind: 'hiv-confirmation',
    number: '17/XN',
    issuedBy: 'TTYT Văn Chấn',
    seen: 'original',
  } as const;
  expect(
    await refused(
      applications().addDocument(maker, await at(id), { ...paper, kind: 'identity-card' }),
    ),
  ).toBe('not-of-procedure');
  await applications().addDocument(maker, await at(id), paper);
  const { documents, missing } = await read(id);
  expect(missing).toEqual([]);
  expect(documents).toMatchObject([{ ...paper, issuedOn: null }]);
  await applications().removeDocument(checker, await at(id), String(documents[0]?.id));
  expect(await read(id)).toMatchObject({ documents: [], missing: ['hiv-confirmation'] });
  const again = applications().removeDocument(checker, await at(id), String(documents[0]?.id));
  expect(await refused(again)).toBe('not-now');
  const [raw] = await records.db.read((rows) =>
    rows.sql<{ number: string }>('SELECT number FROM application_document', []),
  );
  expect(raw?.number).not.toContain('17');
});

describe('lists', () => {
  const codes = async (filter: object = {}, who = maker) =>
    (await readings().list(who, { first: 100, ...filter })).rows.map(({ code }) => code);

  test('due before a day, the day itself, and the day after: as the clock says', async () => {
    const due = await read(await received());
    expect(due.clock.dueOn).toBe('2026-11-25');
    expect(await codes({ dueBefore: civilDate('2026-11-25') })).toEqual([]);
    expect(await codes({ dueBefore: civilDate('2026-11-26') })).toEqual([due.code]);
    records.clock.set('2026-11-25T05:00:00.000Z');
    expect(await codes({ overdue: 'overdue' })).toEqual([]);
    records.clock.set('2026-11-26T05:00:00.000Z');
    expect(await codes({ overdue: 'overdue' })).toEqual([due.code]);
  });

  test('the filter of the database and the clock agree on every file', async () => {
    const answered = ['social-pension', 'poverty-review', 'temporary-house'];
    for (const receivedOn of ['2026-10-02', '2026-11-09', '2026-11-20']) {
      for (const procedure of answered) {
        const id = await received({ receivedOn, procedure });
        if (receivedOn < '2026-11-09') continue;
        await step(id, 'papers-asked', '2026-11-20');
        if (procedure !== 'social-pension') await step(id, 'completed', '2026-11-23');
      }
    }
    const all = (await readings().list(maker, { first: 100 })).rows;
    expect(all).toHaveLength(9);
    const dues = all.flatMap(({ clock }) => (clock.dueOn === null ? [] : [civilDate(clock.dueOn)]));
    expect(new Set(dues).size).toBeGreaterThan(3);
    for (const day of dues.flatMap((due) => [addDays(due, -1), due, addDays(due, 1)])) {
      const ours = all.filter(({ clock }) => clock.dueOn !== null && clock.dueOn < day);
      expect(await codes({ dueBefore: day })).toEqual(ours.map(({ code }) => code));
    }
    const late = all.filter(({ clock }) => clock.overdue);
    expect(await codes({ overdue: 'overdue' })).toEqual(late.map(({ code }) => code));
    expect(late.length).toBeGreaterThan(1);
    // Thirty lists and as many writes on a server that others use too.
  }, 120_000);

  test('a notice that is entered later moves what is due, and what is counted already', async () => {
    const running = await received();
    const resumed = await received();
    await step(resumed, 'papers-asked', '2026-11-19');
    await step(resumed, 'completed', '2026-11-20');
    const dueOf = async (id: string) => (await read(id)).clock.dueOn;
    expect([await dueOf(running), await dueOf(resumed)]).toEqual(['2026-11-25', '2026-11-26']);
    await calendar().add(province, noticeOf('2026-11-17'));
    const dues = [await dueOf(running), await dueOf(resumed)];
    expect(dues).toEqual(['2026-11-26', '2026-11-27']);
    for (const [place, id] of [running, resumed].entries()) {
      const { code } = await read(id);
      const day = civilDate(String(dues[place]));
      expect(await codes({ dueBefore: day })).not.toContain(code);
      expect(await codes({ dueBefore: addDays(day, 1) })).toContain(code);
    }
  });

  test('pages go on where they stopped, without a gap or a repeat', async () => {
    for (const receivedOn of ['2026-11-17', '2026-11-16', '2026-11-16', '2026-11-13'])
      await received({ receivedOn });
    const whole = await codes();
    const paged: string[] = [];
    let after: { receivedOn: string; id: string } | undefined;
    for (let more = true; more;) {
      const page = await readings().list(maker, { first: 1, ...(after && { after }) });
      paged.push(...page.rows.map(({ code }) => code));
      after = page.rows.at(-1);
      more = page.hasMore;
    }
    expect(whole).toHaveLength(4);
    expect(paged).toEqual(whole);
  });

  test('only files that are owed an answer unless states are asked for; by person, procedure, commune', async () => {
    const id = await approved();
    await decisions().decide(checker, await at(id), DECIDED);
    const { beneficiaryId, code } = await read(id);
    const other = await read(await received({ procedure: 'care-support' }));
    expect(await codes()).toEqual([other.code]);
    expect(await codes({ states: ['granted'] })).toEqual([code]);
    expect(await codes({ states: ['granted'], overdue: 'overdue' })).toEqual([]);
    expect(await codes({ states: [] })).toEqual([]);
    // What was answered is due no more.
    const later = civilDate('2027-06-01');
    expect(await codes({ states: ['granted'], dueBefore: later })).toEqual([]);
    expect(await codes({ states: ['granted'], beneficiaryId })).toEqual([code]);
    expect(await codes({ procedure: 'care-support' })).toEqual([other.code]);
    expect(await codes({ unitCode: THERE })).toEqual([]);
    expect(await codes({ unitCode: HERE })).toEqual([other.code]);
  });
});

test('whoever may see a file: her commune and the province; all others find none', async () => {
  const id = await received();
  const seen = await at(id);
  const listed = async (who: typeof maker) =>
    (await readings().list(who, { first: 10 })).rows.length;
  expect([await listed(maker), await listed(there), await listed(province)]).toEqual([1, 0, 1]);
  expect(await refused(readings().get(there, id))).toBe('NOT_FOUND');
  expect(await refused(readings().get(maker, 'x'))).toBe('NOT_FOUND');
  expect(await refused(readings().get(reviewer, id))).toBe('FORBIDDEN');
  const paper = { kind: 'form', seen: 'copy' } as const;
  expect(await refused(applications().addDocument(there, seen, paper))).toBe('NOT_FOUND');
  expect(
    await refused(
      applications().addStep(there, seen, { kind: 'verified', happenedOn: '2026-11-18' }),
    ),
  ).toBe('NOT_FOUND');
  const beneficiaryId = await person({ unitCode: THERE });
  expect(await refused(received({ beneficiaryId }))).toBe('NOT_FOUND');
});

test('each look at a file is in the trail', async () => {
  const id = await received();
  await read(id);
  const [entry] = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(entry).toMatchObject({
    actor: 'staff:mai',
    action: 'application.read',
    object: `application:${id}`,
  });
});

describe('"Hồ sơ của tôi đến đâu rồi"', () => {
  const told = async (id: string, language: 'vi' | 'en' = 'vi') => {
    const { code } = await read(id);
    return (await readings().track({ kind: 'visitor' }, ` ${code.toUpperCase()} `, language)).says;
  };
  const GOT = 'Xã đã nhận hồ sơ xin trợ cấp hưu trí xã hội ngày 16/11/2026.';
  const UNSURE = [
    'Năm nay chưa có thông báo nghỉ lễ, nên ngày hẹn có thể thay đổi.',
    'Chưa chắc ngày 24/11 có nghỉ hay không; nếu nghỉ, ngày hẹn lùi một ngày.',
  ];

  test('đang giải quyết, đến hẹn, quá hẹn', async () => {
    const id = await received();
    expect(await told(id)).toEqual([
      GOT,
      'Hồ sơ đang được giải quyết.',
      'Ngày hẹn trả kết quả: 25/11/2026.',
      'Còn 2 ngày làm việc nữa là đến hẹn.',
      ...UNSURE,
    ]);
    records.clock.set('2026-11-25T05:00:00.000Z');
    expect(await told(id)).toContain('Hôm nay là ngày hẹn.');
    records.clock.set('2026-11-26T05:00:00.000Z');
    expect(await told(id)).toEqual([
      GOT,
      'Hồ sơ đang được giải quyết.',
      'Hồ sơ đã quá ngày hẹn 25/11/2026.',
      'Bác hỏi lại xã, hoặc nhờ cán bộ ở đây hỏi giúp.',
    ]);
  });

  test('chờ giấy tờ, chưa rõ thời hạn', async () => {
    const id = await received();
    await step(id, 'papers-asked', '2026-11-18');
    expect(await told(id)).toEqual([
      GOT,
      'Xã đang chờ bác bổ sung giấy tờ.',
      'Nộp đủ rồi thì xã còn 5 ngày làm việc để giải quyết.',
    ]);
    const open = await received({ procedure: 'temporary-house' });
    expect((await told(open)).at(-1)).toBe(
      'Chưa rõ luật cho xã bao nhiêu ngày; đến nay đã 5 ngày làm việc kể từ khi nhận.',
    );
  });

  test('chấp thuận, từ chối, khiếu nại', async () => {
    const id = await approved();
    await decisions().decide(checker, await at(id), DECIDED);
    expect(await told(id)).toEqual([
      GOT,
      'Hồ sơ được chấp thuận theo Quyết định 12/QĐ-UBND, ngày 23/11/2026.',
    ]);
    const no = await approved({}, { outcome: 'refuse', reason: 'Chưa đủ tuổi' });
    await decisions().decide(checker, await at(no), DECIDED);
    expect(await told(no)).toEqual([
      GOT,
      'Hồ sơ không được chấp thuận, theo Quyết định 12/QĐ-UBND, ngày 23/11/2026.',
      'Nếu không đồng ý, bác có quyền khiếu nại.',
    ]);
    expect((await told(no, 'en')).at(-1)).toBe(
      'If you do not agree, you have the right to complain.',
    );
    await applications().addStep(maker, await at(no), {
      kind: 'appealed',
      happenedOn: '2026-11-23',
    });
    expect((await told(no)).at(-1)).toContain('khiếu nại');
  });

  test('names nobody; a code that no file has is refused in the same way whatever it looks like', async () => {
    const id = await received();
    const { code } = await read(id);
    const tracked = await readings().track({ kind: 'visitor' }, code, 'vi');
    expect(JSON.stringify(tracked)).not.toMatch(/Ón|beneficiary|mai/);
    for (const wrong of ['code-2', 'x', '', '../../x', 'ABCDEFGHJK']) {
      expect(await refused(readings().track({ kind: 'visitor' }, wrong, 'vi'))).toBe('not-visible');
    }
  });
});
