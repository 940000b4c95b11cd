import type { Reply } from '../../src/conversation/turn';
import type { Subject } from './subjects';
import { fixture, fixtures, SUBJECTS } from './subjects';

const SENTENCE = 'Cụ bà đủ 75 tuổi, không có lương hưu, nên được trợ cấp hằng tháng. ';
const SECRET_WORDS = 'Mẹ tôi 82 tuổi';

describe.each(Object.keys(SUBJECTS))('the %s channel', (name) => {
  let subject: Subject;

  beforeEach(async () => {
    subject = await (SUBJECTS[name] as () => Promise<Subject>)();
  });
  afterEach(() => subject.close());

  const send = (reply: Reply, outId = 'out-1') => {
    subject.port.answer({ channel: name, address: subject.address }, reply);
    return subject.channel.send(subject.address, reply, outId);
  };
  const arrive = () => subject.deliver(fixture(name, 'text').payload);

  it.each(fixtures(name))('reads: $says', async ({ payload, inbound }) => {
    await subject.deliver(payload);
    expect(subject.port.inbox).toEqual(inbound === null ? [] : [inbound]);
  });

  it('has one name, and says what fits into one message', () => {
    expect(subject.channel.name).toBe(name);
    expect(subject.channel.limits.text).toBeGreaterThanOrEqual(1_000);
    expect(subject.channel.limits.choices).toBeGreaterThanOrEqual(0);
  });

  it('hands five copies of one message in as one', async () => {
    const copies = name === 'terminal' ? 1 : 5;
    for (let copy = 0; copy < copies; copy++) await arrive();
    expect(subject.port.inbox).toHaveLength(1);
  });

  it('passes a failure of the inside on, so that the message comes again', async () => {
    subject.port.failure = new Error('the database is busy');
    await expect(arrive()).rejects.toThrow('busy');
    subject.port.failure = null;
    await arrive();
    expect(subject.port.inbox).toHaveLength(1);
  });

  it('shows a reply of 9,000 characters whole and in order', async () => {
    await arrive();
    const text = SENTENCE.repeat(130).trim();
    expect(await send({ text, choices: [] })).toMatchObject({ outcome: 'sent' });
    const shown = (await subject.shown()).join(' ');
    expect(shown.replace(/\s+/g, ' ')).toContain(text);
  });

  it('keeps line ends, and shows markup as the characters it is', async () => {
    await arrive();
    const text = 'Bà <b>Giàng</b> & con:\n- giấy tờ\n- </a> *nơi nộp*';
    await send({ text, choices: [] });
    expect(await subject.shown()).toContain(text);
  });

  it('offers every choice, to tap or to type', async () => {
    await arrive();
    const labels = ['Có', 'Không', 'Không biết'];
    const choices = labels.map((label, index) => ({ id: `fact:s1:pension:${index}`, label }));
    await send({ text: 'Cụ có lương hưu không?', choices });
    if (subject.channel.limits.choices > 0) expect(await subject.buttons()).toEqual(labels);
    else expect((await subject.shown()).join()).toContain('1) Có\n2) Không\n3) Không biết');
  });

  it('carries the longest id that a choice may have', async () => {
    await arrive();
    const choices = [{ id: 'x'.repeat(48), label: 'Có' }];
    expect(await send({ text: 'Đúng không?', choices })).toMatchObject({ outcome: 'sent' });
  });

  it('logs neither words nor addresses', async () => {
    await arrive();
    await send({ text: `${SECRET_WORDS} được trợ cấp`, choices: [] });
    const log = subject.port.logged.join('\n');
    expect(log).not.toContain(SECRET_WORDS);
    expect(log).not.toContain(subject.address);
  });

  it('stops, twice if need be', async () => {
    await arrive();
    await subject.channel.stop();
    await expect(subject.channel.stop()).resolves.toBeUndefined();
  });
});
