import type { HearWords } from '../../hear-words';

/** Words that deny a statement, or make a question of it. */
export const denial: Pick<
  HearWords,
  | 'negators'
  | 'fillers'
  | 'deniedAfter'
  | 'affirming'
  | 'asking'
  | 'askingBefore'
  | 'joiners'
> = {
  negators: ['không', 'chẳng', 'chả', 'chưa', 'đâu có', 'hổng', 'không hề', 'chớ hề', 'không còn'],
  fillers: [
    'có',
    'phải',
    'là',
    'được',
    'hưởng',
    'nhận',
    'lĩnh',
    'lãnh',
    'thuộc',
    'bị',
    'còn',
    'hề',
    'gì',
    'diện',
    'gia đình',
    'khoản',
    'một',
    'nào',
    'thấy',
    'giấy',
    'sổ',
    'chế độ',
    'tiền',
    'đồng',
    'bao giờ',
    'đi',
    'từng',
    'nằm trong',
    'người',
    'ai',
    'thêm',
    'trong',
    'cả',
    'loại',
    'công nhận',
    'xác nhận',
    'chút',
    'sống',
    'làm',
  ],
  deniedAfter: ['thì', 'cũng', 'thì cũng'].flatMap((link) =>
    ['không', 'chưa', 'chẳng', 'không có', 'chưa có', 'chẳng có', 'không phải'].map(
      (no) => `${link} ${no}`,
    ),
  ),
  affirming: ['không phải không', 'không phải là không', 'chẳng phải không', 'đâu phải không'],
  asking: ['không', 'không ạ', 'hay không', 'chưa', 'hay chưa', 'không vậy', 'không nhỉ', 'là gì'],
  askingBefore: ['có phải', 'có phải là', 'liệu', 'thế nào là', 'bao nhiêu'],
  joiners: ['và', 'hay', 'hoặc', 'cũng', 'lẫn', 'với', 'cũng như', 'hay là'],
};
