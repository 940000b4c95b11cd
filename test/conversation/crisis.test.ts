import { LANGUAGES } from '../../src/conversation/languages';
import { converse, newConversation } from '../../src/conversation/converse';
import type { CrisisKey } from '../../src/conversation/languages/first-words';
import type { ConversationState, LanguageKey } from '../../src/conversation/state';
import { crisesIn } from '../../src/conversation/understand/read-first';
import { fold } from '../../src/conversation/understand/token';
import { civilDate } from '../../src/shared/civil-date';
import { message, seen } from './transcript';

const ON = civilDate('2026-11-23');

/** As somebody types it who leaves the marks out. */
const bare = (text: string): string => fold(text.normalize('NFC').toLowerCase());

const DANGERS: readonly (readonly [CrisisKey, string])[] = [
  ['suicide', 'tôi không muốn sống nữa'],
  ['suicide', 'sống làm gì nữa hả bác'],
  ['suicide', 'em chỉ muốn chết cho xong'],
  ['suicide', 'tôi định tự tử vì không được trợ cấp'],
  ['suicide', 'mẹ tôi dọa tự tử'],
  ['suicide', 'con bé vừa ăn lá ngón'],
  ['suicide', 'vợ tôi uống thuốc trừ sâu rồi'],
  ['suicide', 'chồng tôi chán sống lắm, suốt ngày uống rượu'],
  ['child-abuse', 'con tôi bị đánh đập'],
  ['child-abuse', 'con gái tôi bị xâm hại'],
  ['child-abuse', 'cháu tôi bị bố dượng bạo hành, trẻ bị đánh đập suốt'],
  ['child-abuse', 'con trai em bị đánh ở trường'],
  ['child-abuse', 'hàng xóm đánh đập trẻ em'],
  ['violence', 'chồng tôi đánh tôi suốt'],
  ['violence', 'tôi bị đánh'],
  ['violence', 'nó cầm dao đuổi tôi'],
  ['violence', 'nhà tôi có bạo lực gia đình'],
  ['violence', 'chồng đánh bạc về đánh tôi'],
  ['violence', 'nó đòi giết cả nhà'],
  ['fire', 'cháy nhà rồi cứu với'],
  ['fire', 'nhà hàng xóm đang cháy to lắm'],
  ['fire', 'rừng đang bốc cháy'],
  ['fire', 'cháy nhà rồi'],
  ['fire', 'nhà cháy rồi bác ơi'],
  ['flood', 'nước lũ đang lên nhanh lắm'],
  ['flood', 'nhà tôi đang bị ngập'],
  ['flood', 'nước tràn vào nhà rồi'],
  ['flood', 'tôi bị kẹt trên nóc nhà'],
  ['flood', 'cả nhà mắc kẹt, cần hỗ trợ gấp'],
  ['flood', 'núi đang sạt, bản đang bị cô lập'],
  ['flood', 'lũ quét'],
  // Told beside the question after a file, which is not what the flood is about.
  ['flood', 'mẹ tôi bị lũ cuốn, hồ sơ của tôi đến đâu rồi'],
  ['flood', 'hồ sơ của tôi đến đâu rồi, cháu tôi bị nước cuốn trôi'],
  ['flood', 'bố tôi bị suối cuốn'],
  ['flood', 'mẹ tôi bị lũ cuốn trôi rồi'],
  ['flood', 'lũ về rồi, hồ sơ của tôi đến đâu rồi'],
  ['flood', 'tôi mắc kẹt trên đồi, hồ sơ của tôi tới đâu rồi'],
  ['medical', 'bố tôi bất tỉnh rồi'],
  ['medical', 'mẹ tôi không thở được'],
  ['medical', 'con tôi đang co giật'],
  ['medical', 'cháu bị rắn cắn, đang ngất'],
  ['medical', 'vợ tôi đau đẻ rồi'],
  ['medical', 'vợ em đang chuyển dạ mà đường tắc'],
  ['medical', 'ông tôi vừa bị đột quỵ'],
  ['medical', 'cấp cứu'],
  ['rescue', 'cứu tôi với'],
  ['rescue', 'cứu người'],
  ['rescue', 'cứu người với'],
  ['rescue', 'có ai đi cứu em với'],
  ['rescue', 'làng nước ơi cứu người'],
  ['flood', 'nước đang ngập đầu rồi'],
  ['flood', 'xe bị kẹt giữa dòng nước'],
  ['flood', 'tôi bị kẹt trên đồi, mong được hỗ trợ'],
  ['fire', 'cháy nhà hàng xóm rồi'],
  ['rescue', 'cứu'],
  ['rescue', 'khẩn cấp'],
  ['birth', 'vợ tôi sắp sinh, có được hỗ trợ không'],
  ['birth', 'em sắp đẻ'],
];

const NO_DANGERS: readonly string[] = [
  // Suicide: somebody dead, figures of speech, words that sound alike.
  'bố cháu đã tự tử, cháu có được trợ cấp không',
  'chồng tôi tự tử năm 2022',
  'tự tử có được bảo hiểm chi trả không',
  'em muốn được tư vấn về chế độ',
  'nói từ từ thôi, tôi già rồi',
  'tôi không muốn sống chung với con dâu',
  'nóng muốn chết',
  // Blows that strike nobody.
  'mẹ tôi bị đánh giá sai mức khuyết tật',
  'con tôi bị đánh trượt học bổng',
  'hồ sơ con tôi bị đánh giá thiếu',
  'chồng tôi đánh mất thẻ bảo hiểm',
  'vợ đánh mất giấy khai sinh',
  'chồng tôi đánh Mỹ bị thương',
  'ông tôi có bí danh là Hùng',
  'luật phòng chống bạo lực gia đình quy định gì',
  'tôi không dám ở nhà một mình',
  'rừng bị chặt phá, xâm hại rừng thì báo ai',
  // Fires that are none, or over.
  'cháy túi',
  'tôi cháy túi rồi',
  'nhà cháy năm 2019',
  'nhà cháy hôm qua',
  'cháy nhà được hỗ trợ gì',
  'nhà cháy được gì',
  'thủ tục nhà cháy',
  'bố tôi đang chạy thận',
  'bố chạy thận',
  'tôi đang chạy xe ôm',
  'đang chạy giấy tờ cho mẹ',
  'da cháy nắng',
  // Water, mud and whatever is stuck.
  'hồ sơ bị kẹt',
  'hồ sơ của tôi bị kẹt ở xã',
  'tôi đang kẹt tiền',
  'thẻ bị kẹt ở cây ATM',
  'lũ trẻ',
  'lũ trẻ nhà tôi đi học xa',
  'lũ về năm 2024 cuốn mất nhà tôi',
  'lũ về ngập hết ruộng, có được trợ cấp không',
  'mẹ tôi bị lú lẫn',
  'mẹ tôi đang bị lú lẫn',
  'nhà tôi đang ngập trong nợ',
  'kéo nước vào nhà có được vay không',
  'giá nước đang lên nhanh quá',
  'nhà tôi bị lũ cuốn trôi, hồ sơ của tôi đến đâu rồi',
  'giấy tờ bị lũ cuốn, hồ sơ của tôi đến đâu rồi',
  'trâu bị lũ cuốn có được hỗ trợ không',
  'bố tôi bị lũ cuốn chết, mai táng phí xin ở đâu',
  'chồng tôi bị lũ cuốn mất tích có được hỗ trợ không',
  'em trai tôi bị lũ cuốn mất tích',
  'mẹ tôi bị lũ cuốn năm ngoái',
  'chồng tôi mất do bị lũ cuốn',
  'hồ sơ của tôi đến đâu rồi',
  'hồ sơ hỗ trợ lũ về ngập ruộng đến đâu rồi',
  'hồ sơ của tôi bị kẹt ở đâu rồi',
  'nhà sắp sập có được hỗ trợ nhà tạm không',
  'mộ bị vùi lấp thì làm sao',
  'năm ngoái nhà tôi bị sạt lở',
  // Illness told of as a matter of benefits.
  'cấp cứu trái tuyến',
  'cấp cứu có bảo hiểm không',
  'bệnh đột quỵ',
  'mẹ tôi bị di chứng đột quỵ',
  'bố tôi bất tỉnh, nằm viện 10 ngày, được gì',
  'nộp ở đâu để nhanh',
  'ở đâu để nộp',
  'tiền hỗ trợ đã về chưa',
  'tiền chuyển đã đến chưa',
  'ông tôi tắt thở hôm qua, mai táng phí xin ở đâu',
  // Rescue: those who saved others, and other words of the office.
  'anh tôi chết vì cứu người',
  'chết vì cứu người',
  'bố tôi bị thương khi cứu người đuối nước',
  'dũng cảm cứu người có được gì',
  'cách sơ cứu người bị điện giật',
  'tra cứu hồ sơ',
  'thủ tục cứu đói',
  'cựu chiến binh',
  'hội cựu chiến binh',
  'trợ cấp cựu chiến binh',
  'trợ cấp khẩn cấp',
  'tôi gửi đơn kêu cứu mà chưa ai trả lời',
  // Births of nobody.
  'mẹ tôi sắp sinh nhật',
  'mẹ tôi sắp đến ngày sinh nhật 80',
  'bò nhà tôi sắp đẻ',
  'trâu sắp đẻ',
  // And what is near nothing at all.
  'đói tin',
  'tôi sống một mình',
  'chồng mất, con nhỏ',
];

/** Without marks these may be danger: 'bố ăn lá ngón', 'bị đánh rồi', 'chồng đánh cả'. */
const NO_DANGERS_WITH_MARKS: readonly string[] = [
  'bò ăn lá ngón chết có được đền không',
  'vợ đánh rơi giấy khai sinh',
  'thẻ bị đánh rơi ở chợ',
  'chồng đánh cá ở hồ Thác Bà',
  'chồng tôi đánh bạc hết tiền',
  'chồng đánh máy thuê ở xã',
];

/** The same letters, which must be heard. */
const BARE_DANGERS: readonly (readonly [CrisisKey, string])[] = [
  ['suicide', 'bo an la ngon roi'],
  ['violence', 'toi bi danh roi'],
  ['violence', 'toi bi danh dau lam'],
  ['violence', 'chong danh may lan roi'],
  ['violence', 'chong danh ca toi va con'],
];

describe('danger is heard, with and without marks', () => {
  test.each(DANGERS)('%s: "%s"', (key, text) => {
    expect(crisesIn(text, LANGUAGES.vi)).toContain(key);
    expect(crisesIn(bare(text), LANGUAGES.vi)).toContain(key);
  });
});

test.each(BARE_DANGERS)('in doubt it is danger: %s: "%s"', (key, text) => {
  expect(crisesIn(text, LANGUAGES.vi)).toContain(key);
});

describe('what only looks like danger is left to be read', () => {
  test.each(NO_DANGERS_WITH_MARKS)('"%s"', (text) => {
    expect(crisesIn(text, LANGUAGES.vi)).toEqual([]);
  });

  test.each(NO_DANGERS)('"%s"', (text) => {
    expect(crisesIn(text, LANGUAGES.vi)).toEqual([]);
    expect(crisesIn(bare(text), LANGUAGES.vi)).toEqual([]);
  });

  test.each([
    'my file is trapped in your office',
    'is there fire insurance',
    'flood support',
    'emergency rice',
  ])('English: "%s"', (text) => {
    expect(crisesIn(text, LANGUAGES.en)).toEqual([]);
  });
});

/** Every word of danger of a language, as it stands in the tables. */
function wordsOfDanger(language: LanguageKey): readonly (readonly [CrisisKey, string])[] {
  return LANGUAGES[language].first.crises.flatMap(
    ({ means, says, unlessMatter = [], alone = [], only = [] }) =>
      [...says, ...unlessMatter, ...alone, ...only].map(
        (said) => [means, said.replace(/^=/, '')] as const,
      ),
  );
}

function say(state: ConversationState, text: string) {
  const turn = converse(state, message(text), { on: ON });
  return { ...turn, text: seen(turn.replies) };
}

/** What was said before, and what stands open then. */
const STATES: Readonly<Record<LanguageKey, readonly (readonly string[])[]>> = {
  vi: [
    [],
    ['mẹ tôi 74 tuổi'],
    ['mẹ tôi 82 tuổi không có lương hưu, được hưu trí xã hội không'],
    ['hỏi cho người khác'],
    ['bố mẹ tôi 80 và 78 tuổi'],
    ['mẹ tôi 74 tuổi', 'tin này có thật không'],
    ['mẹ tôi 74 tuổi, không có lương hưu', 'nhắc tôi'],
  ],
  en: [[], ['my mother is 74'], ['my mother is 82, does she get a social pension']],
};
const THANKS = { vi: 'cảm ơn', en: 'thank you' } as const;

describe.each(['vi', 'en'] as const)('every word of danger, at any moment: %s', (language) => {
  test.each(STATES[language].map((said) => [said.join(' | ') || '(nothing)', said] as const))(
    'after %s the number comes first, staff know, and the open question comes back',
    (_, said) => {
      const before = said.reduce(
        (state, text) => say(state, text).state,
        newConversation(language),
      );
      const asked = new Set<CrisisKey>();
      for (const [key, text] of wordsOfDanger(language)) {
        const { state, replies, events } = say(before, text);
        const because = events.flatMap((one) =>
          one.type === 'person-wanted' ? [one.because] : [],
        );
        expect([text, because]).toEqual([text, ['crisis']]);
        expect([text, /\b11[1345]\b/.test(replies[0]?.text ?? '')]).toEqual([text, true]);
        // A birth is no reason to leave the rest of the message unread: 'con' may be who is asked for.
        if (key === 'birth' && before.asking === null) continue;
        // 'Ở nhà' tells that she does not work, and that is kept.
        if (text.includes('ở nhà')) continue;
        // 'Bị cuốn trôi' tells of a house too, and that is kept.
        if (text.includes('cuốn trôi')) continue;
        const { asking, subjects, waiting } = state;
        expect([text, { asking, subjects, waiting }]).toEqual([
          text,
          { asking: before.asking, subjects: before.subjects, waiting: before.waiting },
        ]);
        if (asking === null || asked.has(key)) continue;
        asked.add(key);
        // 'Chồng em đánh' shows that she is young; the question is the same.
        const calm = { ...before, address: state.address };
        expect(say(state, THANKS[language]).text).toBe(say(calm, THANKS[language]).text);
      }
    },
  );

  test('each is heard as what it is', () => {
    for (const [key, text] of wordsOfDanger(language)) {
      expect([text, crisesIn(text, LANGUAGES[language])]).toEqual([
        text,
        expect.arrayContaining([key]),
      ]);
    }
  });
});

test('no phrase that takes a danger back is one of danger without its marks', () => {
  const { noCrises } = LANGUAGES.vi.first;
  const danger = new Set(wordsOfDanger('vi').map(([, text]) => bare(text)));
  expect(noCrises.filter((text) => danger.has(bare(text)))).toEqual([]);
});
