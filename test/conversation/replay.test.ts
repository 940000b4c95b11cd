import fc from 'fast-check';
import { converse } from '../../src/conversation/converse';
import type { ConversationState, RelationKey } from '../../src/conversation/state';
import { MAX_SUBJECTS } from '../../src/conversation/state';
import { civilDate } from '../../src/shared/civil-date';
import { message, talk, verdictsOf } from './transcript';

const ON = civilDate('2026-11-23');
const PEOPLE: readonly (readonly [string, RelationKey])[] = [
  ['mẹ tôi', 'mother'],
  ['bố tôi', 'father'],
  ['hàng xóm tôi', 'neighbour'],
  ['vợ tôi', 'wife'],
  ['bà nội tôi', 'paternal-grandmother'],
  ['ông ngoại tôi', 'maternal-grandfather'],
  ['con gái tôi', 'daughter'],
  ['bạn tôi', 'friend'],
  ['tôi', 'self'],
];
const STATEMENTS = [
  '82 tuổi',
  'sinh năm 1951',
  '25 tuổi',
  'không có lương hưu',
  'có lương hưu 3 triệu',
  'là hộ nghèo',
  'không phải hộ nghèo, cận nghèo',
  'khuyết tật nặng',
  'không có giấy khuyết tật',
  'không có con cháu',
];
const SIDE_WORDS = ['vì sao', 'giấy tờ gì', 'giúp', 'cảm ơn', 'gặp cán bộ', 'là gì', 'xin chào'];
const ANSWERS = ['có', 'không', 'không biết', 'bỏ qua', '1', '2', '3', '75', 'hộ nghèo', 'nặng'];
const MOVES = ['quay lại', 'sửa lại', 'sửa lại tuổi', 'làm lại', 'quên tôi đi', 'dừng', 'English'];
const TOPICS = ['bảo hiểm y tế', 'trợ cấp gì', 'nhà ở xã hội', 'hỏi cho người khác', 'tiếng việt'];
const TAPS = [
  'c:why',
  'c:papers',
  'd:insurance',
  'd:allowance',
  'f:s1:pension:none',
  'f:s3:birth:?',
];
const ODD = [
  '',
  '😀',
  'asdf',
  '\u200b',
  'a'.repeat(3_000),
  '\u0000\u0007',
  '400 tuổi',
  'sinh năm 2099',
];

const statement = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...STATEMENTS))
  .map(([[name, relation], said]) => ({ text: `${name} ${said}`, relation }));
const anything = fc.oneof(
  statement.map(({ text }) => text),
  fc.constantFrom(...SIDE_WORDS, ...ANSWERS, ...MOVES, ...TOPICS, ...TAPS, ...ODD),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 30, unit: 'binary' }),
);

function say(state: ConversationState | null, text: string) {
  const kind = TAPS.includes(text) ? 'choice' : 'text';
  return converse(state, message(text, kind), { on: ON });
}

/** What is known of each; a question passed over after two messages that nobody could read tells nothing. */
function knownOf(state: ConversationState): Record<string, string> {
  return Object.fromEntries(
    state.subjects.map(({ id, facts }) => {
      const known = Object.entries(facts).filter(([, value]) => value !== 'declined');
      return [id, JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

test('whatever is written, in whatever order, gets a clear answer and a small state', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 25 }), (messages) => {
      let state: ConversationState | null = null;
      for (const text of messages) {
        const turn = say(state, text);
        state = JSON.parse(JSON.stringify(turn.state)) as ConversationState;
        expect(turn.state).toEqual(state);
        expect(turn.replies.length).toBeGreaterThan(0);
        for (const reply of turn.replies) {
          expect(reply.text.trim()).not.toBe('');
          expect(reply.text).not.toMatch(/undefined|NaN|\[object/);
          expect((reply.text.match(/\?/g) ?? []).length).toBeLessThanOrEqual(4);
        }
        expect(turn.events[0]?.type).toBe('understood');
        expect(state.subjects.length).toBeLessThanOrEqual(MAX_SUBJECTS);
        expect(JSON.stringify(state).length).toBeLessThan(12_000);
      }
    }),
    { numRuns: 45 },
  );
}, 60_000);

test('the same messages give the same conversation again', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), (messages) => {
      const run = () =>
        messages.reduce<{ state: ConversationState | null; said: string[] }>(
          ({ state, said }, text) => {
            const turn = say(state, text);
            return { state: turn.state, said: [...said, JSON.stringify(turn)] };
          },
          { state: null, said: [] },
        ).said;
      expect(run()).toEqual(run());
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('what is said of one person never changes what is known of another', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), statement, (before, { text, relation }) => {
      const start = before.reduce<ConversationState | null>(
        (state, said) => say(state, said).state,
        say(null, 'xin chào').state,
      ) as ConversationState;
      const vietnamese = { ...start, language: 'vi' as const, subjects: start.subjects };
      const known = knownOf(vietnamese);
      const after = say(vietnamese, text).state;
      for (const subject of after.subjects) {
        if (subject.relation === relation) continue;
        expect([subject.relation, knownOf(after)[subject.id]]).toEqual([
          subject.relation,
          known[subject.id],
        ]);
      }
    }),
    {
      numRuns: 45,
      examples: [
        [['mẹ tôi khuyết tật nặng', 'có'], { text: 'tôi không có con cháu', relation: 'self' }],
      ],
    },
  );
}, 60_000);

test('of more people than a conversation holds, an earlier one makes room and the citizen stays', () => {
  const { state } = PEOPLE.reduce<{ state: ConversationState | null }>(
    (before, [name]) => say(before.state, `${name} 71 tuổi`),
    { state: null },
  );
  const relations = state?.subjects.map(({ relation }) => relation) ?? [];
  expect(PEOPLE.length).toBeGreaterThan(MAX_SUBJECTS);
  expect(relations).toHaveLength(MAX_SUBJECTS);
  expect(relations).toContain('self');
  expect(relations).toContain('friend');
  expect(relations).not.toContain('mother');
});

test('the same facts come to the same verdicts in whatever order they are told', () => {
  const facts = [
    'mẹ tôi 77 tuổi',
    'mẹ tôi không có lương hưu',
    'mẹ tôi là hộ nghèo',
    'mẹ tôi không có giấy khuyết tật',
    'mẹ tôi già neo đơn',
    'bố tôi 90 tuổi',
    'bố tôi có lương hưu 4 triệu',
  ];
  const outcome = (order: readonly string[]): unknown => {
    const { say: tell } = talk();
    order.forEach((text) => tell(text));
    const [verdict] = verdictsOf(tell('mẹ tôi được trợ cấp gì').events);
    return verdict?.assessments.map(({ programme, truth, amount, givesWayTo }) => [
      programme,
      truth,
      amount,
      givesWayTo?.programme,
    ]);
  };
  const expected = outcome(facts);
  expect(JSON.stringify(expected)).toContain('1080000');
  fc.assert(
    fc.property(
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      fc.array(fc.constantFrom(...SIDE_WORDS), { maxLength: 4 }),
      (order, aside) => {
        const mixed = order.flatMap((text, index) => [text, ...aside.slice(index, index + 1)]);
        expect(outcome(mixed)).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('every button that was ever offered still works at the end of a conversation', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 10 }), (messages) => {
      const offered = new Set<string>();
      let state: ConversationState | null = null;
      for (const text of messages) {
        const turn = say(state, text);
        state = turn.state;
        turn.replies.forEach(({ choices }) => choices.forEach(({ id }) => offered.add(id)));
      }
      for (const id of [...offered].slice(-12)) {
        expect(id).toMatch(/^[\x21-\x7e]{1,48}$/);
        const turn = converse(state, message(id, 'choice'), { on: ON });
        expect(turn.replies.every(({ text }) => text.trim() !== '')).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
