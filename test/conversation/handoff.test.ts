import { message, seen, talk, verdictsOf } from './transcript';
import { converse, newConversation } from '../../src/conversation/converse';
import type { ConversationEvent } from '../../src/conversation/state';
import { assessPerson, POLICY_VERSION } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

function wanted(events: readonly ConversationEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'person-wanted' ? [event.because] : []));
}

describe('a person is called', () => {
  test.each([
    'gặp cán bộ',
    'cho tôi gặp người thật',
    'gap can bo',
    'tôi muốn nói chuyện với cán bộ',
  ])('when the citizen asks: "%s"', (text) => {
    expect(wanted(talk().say(text).events)).toEqual(['asked']);
  });

  test('by the button, at any moment', () => {
    const { say } = talk();
    say('mẹ tôi 82 tuổi');
    expect(wanted(say('c:human', 'choice').events)).toEqual(['asked']);
  });

  test('after two messages in a row that nobody could read, and not after one', () => {
    const { say } = talk();
    expect(wanted(say('asdf').events)).toEqual([]);
    expect(wanted(say('qwer').events)).toEqual(['misses']);
    expect(wanted(say('zxcv').events)).toEqual([]);
  });

  test('not when something was understood between two misses', () => {
    const { say } = talk();
    say('asdf');
    say('mẹ tôi 82 tuổi');
    expect(wanted(say('qwer').events)).toEqual([]);
  });

  test('when the citizen disagrees, and the facts stay for the staff to read', () => {
    const { say, state } = talk();
    say('mẹ tôi 60 tuổi không có lương hưu');
    expect(wanted(say('tôi không đồng ý').events)).toEqual(['disagrees']);
    expect(state()?.subjects.find(({ relation }) => relation === 'mother')?.facts).toMatchObject({
      pension: ['none'],
    });
  });

  test.each(['nhà tôi hết gạo rồi', 'nha toi het gao', 'bọn tôi đói quá, mẹ tôi 82 tuổi'])(
    'at once when somebody goes hungry: "%s"',
    (text) => {
      expect(wanted(talk().say(text).events)).toEqual(['crisis']);
    },
  );

  test('after two scraps of a message that was to be checked, neither taken for her own words', () => {
    const { say, state } = talk();
    say('mẹ tôi 74 tuổi');
    const facts = JSON.stringify(state()?.subjects);
    say('tin này có thật không');
    const first = say('hộ nghèo ạ');
    expect(first.text).toContain('dán cả tin');
    expect([wanted(first.events), state()?.awaiting]).toEqual([[], 'pasted']);
    const second = say('có lương hưu');
    expect(wanted(second.events)).toEqual(['misses']);
    expect(second.text).toContain('giấy chứng nhận hộ nghèo');
    expect(JSON.stringify(state()?.subjects)).toBe(facts);
    expect(state()?.awaiting).toBeNull();
  });

  test('not by pictures, emoji or silence, which only get a sentence', () => {
    const { say } = talk();
    for (const kind of ['unsupported', 'text', 'unsupported', 'text'] as const) {
      const turn = say('', kind);
      expect(wanted(turn.events)).toEqual([]);
      expect(turn.text).not.toBe('');
    }
  });
});

describe('what a turn leaves for others', () => {
  test('says for staff what was understood, with the words it was read from', () => {
    const text = 'Mẹ tôi 82 tuổi, không có lương hưu';
    const [understood] = talk().say(text).events;
    expect(understood?.type).toBe('understood');
    const acts = understood?.type === 'understood' ? understood.acts : [];
    const birth = acts.find(({ fact }) => fact === 'birth');
    expect(birth?.subject).toBe('s2');
    expect(text.slice(...(birth?.span ?? [0, 0]))).toBe('82 tuổi');
  });

  test('hands over each verdict with facts, day and policy version, as the rules give it', () => {
    const [verdict] = verdictsOf(talk().say('Mẹ tôi 82 tuổi, không có lương hưu').events);
    const on = civilDate('2026-11-23');
    expect(verdict).toMatchObject({ relation: 'mother', on, policyVersion: POLICY_VERSION });
    const again = assessPerson(verdict?.facts ?? {}, on);
    for (const said of verdict?.assessments ?? []) {
      expect(again.find(({ programme }) => programme === said.programme)).toEqual(said);
    }
  });

  test('"quên tôi đi" erases every fact and says so to those who store', () => {
    const { say, state } = talk();
    say('Mẹ tôi 82 tuổi, không có lương hưu');
    const { events } = say('quên tôi đi');
    expect(events.map(({ type }) => type)).toContain('forgotten');
    expect(state()?.subjects.map(({ facts }) => facts)).toEqual([{}]);
    expect(state()?.answered).toEqual([]);
    expect(JSON.stringify(state())).not.toContain('1944');
  });

  test('the start button greets and a conversation can open in English', () => {
    expect(talk().say('', 'start').text).toContain('máy trả lời tự động');
    const turn = converse(newConversation('en'), message('', 'start'), {
      on: civilDate('2026-11-23'),
    });
    expect(seen(turn.replies)).toContain('The commune decides.');
  });
});
