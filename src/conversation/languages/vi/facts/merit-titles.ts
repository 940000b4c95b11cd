import type { AnswerWords, ChoiceWords } from '../../words';

/** Kinds of titles, where they are asked for in two steps. */
export const TITLE_KINDS = {
  wounded: 'Bị thương, bệnh, tù đày hoặc nhiễm chất độc',
  kin: 'Người nhà hoặc người chăm sóc',
  honoured: 'Mẹ anh hùng, anh hùng, công lao khác',
};

/** The titles of people with merit, the same for the first, the second and the third. */
export const TITLES: ChoiceWords<'meritTitle'>['options'] = {
  none: said('Không có danh hiệu nào', 'không có danh hiệu người có công'),
  'war-invalid': said('Thương binh, như thương binh', 'là thương binh'),
  'sick-soldier': said('Bệnh binh', 'là bệnh binh'),
  'agent-orange': said(
    'Người nhiễm chất độc hóa học',
    'là người kháng chiến nhiễm chất độc hóa học',
  ),
  'martyr-survivor': said(
    'Thân nhân liệt sĩ hưởng tuất tháng',
    'là thân nhân liệt sĩ hưởng tiền tuất hằng tháng',
  ),
  'merit-survivor': said(
    'Thân nhân thương, bệnh binh đã mất',
    'là thân nhân của thương, bệnh binh đã mất, hưởng tiền tuất',
  ),
  'agent-orange-child': said(
    'Con của người nhiễm chất độc hóa học',
    'là con của người nhiễm chất độc hóa học',
  ),
  imprisoned: said('Người bị địch bắt tù, đày', 'là người hoạt động cách mạng bị địch bắt tù đày'),
  'heroic-mother': said('Bà mẹ Việt Nam anh hùng', 'là Bà mẹ Việt Nam anh hùng'),
  hero: said(
    'Anh hùng lực lượng vũ trang, lao động',
    'là Anh hùng lực lượng vũ trang hoặc Anh hùng lao động',
  ),
  helper: said('Người giúp đỡ cách mạng', 'là người có công giúp đỡ cách mạng'),
  'pre-uprising': said(
    'Hoạt động trước tháng Tám 1945',
    'hoạt động cách mạng trước khởi nghĩa tháng Tám 1945',
  ),
  carer: said(
    'Người chăm sóc người có công nặng',
    'chăm sóc Bà mẹ Việt Nam anh hùng hoặc thương, bệnh binh nặng',
  ),
};

/** The same, asked besides the titles already told. */
export const FURTHER_TITLES: typeof TITLES = {
  ...TITLES,
  none: said('Không còn danh hiệu nào', 'không còn danh hiệu nào khác'),
};

function said(label: string, does: string): AnswerWords {
  return { label, states: (who) => `${who.name} ${does}` };
}
