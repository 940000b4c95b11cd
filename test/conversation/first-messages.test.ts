import { converse } from '../../src/conversation/converse';
import { refOf } from '../../src/conversation/dialogue/subjects';
import type { ConversationState } from '../../src/conversation/state';
import { civilDate } from '../../src/shared/civil-date';

// What citizens write first, one row each: the message, what must be heard of whom, the programme that must come
// into view. A row for every first message that once went wrong.
const ON = civilDate('2026-11-26');

const ROWS: readonly (readonly [text: string, heard: string, view: string])[] = [
  [
    'tôi nuôi 2 con một mình, hộ nghèo',
    'self.family=single-with-minor',
    'single-parent-assistance',
  ],
  [
    'vợ tôi bỏ đi, một mình tôi nuôi 3 đứa',
    'self.family=single-with-minor',
    'single-parent-assistance',
  ],
  ['li dị chồng, nuôi con một mình', 'self.family=single-with-minor', 'single-parent-assistance'],
  [
    'chồng tôi đi tù, tôi nuôi con một mình',
    'self.family=single-with-minor',
    'single-parent-assistance',
  ],
  [
    'chồng chết, em một mình nuôi hai con nhỏ 5 và 8 tuổi, hộ nghèo',
    'self.marriage=widowed',
    'single-parent-assistance',
  ],
  [
    'chồng chết, em một mình nuôi hai con nhỏ 5 và 8 tuổi, hộ nghèo',
    'self.youngChildren=2',
    'single-parent-assistance',
  ],
  [
    'chồng chết, em một mình nuôi hai con nhỏ 5 và 8 tuổi, hộ nghèo',
    'self.poverty=poor',
    'single-parent-assistance',
  ],
  [
    'mẹ đơn thân nuôi con 3 tuổi hộ cận nghèo',
    'self.poverty=near-poor',
    'single-parent-assistance',
  ],
  ['cháu tôi 8 tuổi bố mất mẹ bỏ đi', 'grandchild.father=dead', 'child-assistance'],
  ['tôi chăm con khuyết tật đặc biệt nặng ở nhà', 'self.caresFor=own-disabled', 'care-support'],
  [
    'ông tôi 81 tuổi sống một mình không con cái, hộ nghèo',
    'grandfather.poverty=poor',
    'elderly-assistance',
  ],
  ['nhà tôi bị lũ cuốn trôi mất rồi', 'self.houseDamage=destroyed', 'disaster-house'],
  [
    'nhà tôi cháy hết rồi, hộ nghèo, có được hỗ trợ không',
    'self.houseDamage=destroyed',
    'disaster-house',
  ],
  ['nhà tôi dột nát muốn sửa lại', '', 'temporary-house'],
  ['tôi là thương binh suy giảm 61%', 'self.warInvalidPercent=61', 'merit-allowance'],
  ['bố tôi là bệnh binh 71 %', 'father.sickSoldierPercent=71', 'merit-allowance'],
  ['học phí cho con tôi học lớp 3', 'child.schooling=primary', 'tuition-relief'],
  [
    'con tôi học lớp 10 có được miễn học phí không',
    'child.schooling=upper-secondary',
    'tuition-relief',
  ],
  ['con em học bán trú được bao nhiêu gạo', 'child.boarding=boarder', 'boarding-rice'],
  [
    'tôi nghỉ việc hẳn rồi, đóng bảo hiểm thất nghiệp 40 tháng',
    'self.insuredTotal=40',
    'unemployment-benefit',
  ],
  [
    'tôi nghỉ việc hẳn rồi, đóng bảo hiểm thất nghiệp 40 tháng',
    'self.jobEnded=true',
    'unemployment-benefit',
  ],
  [
    'đóng bảo hiểm thất nghiệp 3 năm, nghỉ việc 2 tháng',
    'self.insuredTotal=36',
    'unemployment-benefit',
  ],
  [
    'đóng bảo hiểm thất nghiệp 3 năm, nghỉ việc 2 tháng',
    'self.jobEndedMonths=2',
    'unemployment-benefit',
  ],
  ['bị công ty cho nghỉ việc có được trợ cấp thất nghiệp không', '', 'unemployment-benefit'],
  ['mẹ tôi 78 tuổi có được trợ cấp hưu trí xã hội không', '', 'social-pension'],
  [
    'nhà tôi dùng 45 số điện, được hỗ trợ tiền điện không',
    'self.electricityUse=45',
    'electricity-support',
  ],
  ['chồng tôi bị thương nặng, cấp cứu 10 ngày', 'husband.emergencyDays=10', 'emergency-injury'],
  ['tết này hộ nghèo có quà không', 'self.poverty=poor', 'tet-gift'],
  ['nhà tôi thu nhập 1 triệu một người có được hộ nghèo không', '', 'poverty-review'],
];

test.each(ROWS)('"%s": %s, %s', (text, heard, view) => {
  const message = { channel: 't', externalId: '1', address: 'a', text, sentAt: '' };
  const { state } = converse(null, { ...message, kind: 'text' }, { on: ON });
  expect(state.inView).toContain(view);
  if (heard !== '') expect(factsOf(state)).toContain(heard);
});

test('of somebody described to be cared for nothing is held against the carer', () => {
  const text = 'tôi chăm con khuyết tật đặc biệt nặng ở nhà';
  const message = { channel: 't', externalId: '1', address: 'a', text, sentAt: '' };
  const { state } = converse(null, { ...message, kind: 'text' }, { on: ON });
  expect(factsOf(state).filter((fact) => fact.includes('disability'))).toEqual([]);
});

/** 'mother.pension=none': every fact of everybody; a number by its least. */
function factsOf({ subjects }: ConversationState): string[] {
  return subjects.flatMap((subject) =>
    Object.entries(subject.facts).map(([key, value]) => {
      const least = typeof value === 'object' && 'min' in value ? value.min : value;
      return `${refOf(subject)}.${key}=${String(least)}`;
    }),
  );
}
