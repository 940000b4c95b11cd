/** Words that one sentence may have. */
const LONGEST = 20;

/**
 * A law named in full, with the place in it, is read as one word and may use the words of the law:
 * 'Điều 21 khoản 1 điểm a Luật Bảo hiểm xã hội 41/2024/QH15'.
 */
const CITATION =
  /(?:(?:Điều|khoản|điểm|Phụ lục|mục) [\p{L}\d–]+(?:[,;]? ))*(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Hướng dẫn|Đề án|Chương trình)(?: [^.;:()\n]*?)? \d+[\d/]*(?:\/[\p{L}-]+\d*)+/gu;

/** Titles and words of the law that have no other name; each is read as one plain word. */
const TITLES: readonly string[] = [
  'căn cứ cách mạng',
  'Cổng dịch vụ công quốc gia',
  'cùng chi trả',
  'đồng chi trả',
  'Đồng chi trả',
  'lương tối thiểu vùng',
];

/** A form by its number: 'Mẫu TK1-TS'. */
const FORM = /Mẫu(?: số)? [\p{L}\d-]+/gu;

/** A line that names nothing but laws. */
const LAWS_ONLY = /^(?:Theo|Cũng theo): .*$/gmu;

/** Short forms that everybody knows, or that are the only name of the thing. */
const KNOWN: Readonly<Record<string, string>> = {
  HIV: 'the illness has no other name that people know',
  VND: 'on every banknote',
};

/** Short forms that a message may use when it also says these words. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  HĐND: 'Hội đồng nhân dân',
  VssID: 'ứng dụng',
  VNeID: 'ứng dụng',
};

/** Words of the office, and the plain one that says the same. */
const JARGON: Readonly<Record<string, string>> = {
  'căn cứ': 'theo',
  'đối tượng': 'người',
  'thụ hưởng': 'được hưởng',
  'theo quy định': 'theo luật, or the rule itself',
  'quy định tại': 'theo',
  'hồ sơ hợp lệ': 'đủ giấy tờ',
  'thẩm quyền': 'nơi quyết định',
  'ban hành': 'ra',
  'tiếp nhận': 'nhận',
  'kê khai': 'khai',
  'nêu trên': 'ở trên',
  'nguồn thuật lại': 'bản kể lại',
  'nhân khẩu': 'người',
  'tối đa': 'nhiều nhất',
  'tối thiểu': 'ít nhất',
  'chi trả': 'trả',
  'phê duyệt': 'duyệt',
  'bao gồm': 'gồm',
  'kinh phí': 'tiền',
  'triển khai': 'làm',
  'thực hiện': 'làm',
  'đối với': 'với',
  nhằm: 'để',
  'hưởng thụ': 'hưởng',
  'trên cơ sở': 'theo',
  'chấm dứt hợp đồng': 'nghỉ việc',
  'thời điểm': 'lúc',
  'cư trú': 'ở',
};

/** One thing wrong with a text. */
export interface Fault {
  readonly what: string;
  readonly in: string;
}

/** What a message says against the style of the house; empty when it is as it should be. */
export function faultsOf(message: string): readonly Fault[] {
  const plain = withoutLaw(message);
  const long = sentencesOf(plain).flatMap((sentence) => {
    const count = wordsOf(sentence);
    return count > LONGEST ? [{ what: `${count} words`, in: sentence }] : [];
  });
  const short = [...new Set(plain.match(SHORT_FORM) ?? [])].flatMap((form) =>
    isExplained(form, message)
      ? []
      : [{ what: `"${form}" is not explained`, in: around(plain, form) }],
  );
  const office = Object.entries(JARGON).flatMap(([word, better]) =>
    plain.toLowerCase().includes(word)
      ? [{ what: `"${word}": say "${better}"`, in: around(plain, word) }]
      : [],
  );
  return [...long, ...short, ...office];
}

/** The message with each law and each quotation as one word, and without brackets: what stands in them is where the law says it. */
function withoutLaw(message: string): string {
  const named = TITLES.reduce((text, title) => text.replaceAll(title, 'X'), message);
  const laws = named
    .replace(/"[^"\n]*"/g, 'X')
    .replace(LAWS_ONLY, 'X.')
    .replace(FORM, 'X')
    .replace(CITATION, 'X');
  return laws.replace(/\s*\([^()]*\)/g, '').replace(/\s*\([^()]*\)/g, '');
}

/** Two capitals or more in one word: 'BHYT', 'VNeID'; not the number of a form, '1đ', nor Roman figures. */
const SHORT_FORM =
  /(?<![\p{L}\d/.-])(?![IVX]+(?![\p{L}]))\p{Lu}(?=\p{L}*\p{Lu})\p{L}+(?![\p{L}/-])/gu;

function isExplained(form: string, message: string): boolean {
  const words = EXPLAINED[form];
  const said = words !== undefined && message.toLowerCase().includes(words.toLowerCase());
  return form in KNOWN || said;
}

/** Sentences and items of lists. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|[.?!…;:]+(?:["”]?\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return text.slice(Math.max(0, at - 60), at + 60).replace(/\n/g, ' ');
}
